import { partEntries } from '../model/baseline.ts'
import type { Rule } from './types.ts'

const HEADER = 'schema: 1\nfindings:\n'
const STRUCK =
  '{ rule: struck-declaration, path: specs/a.md, message: Unexpected declaration of A-2 }\n'

/** An entry that is not needed would accept the same finding again, unseen. */
// MM-SUPP-0013
export const fixedFinding: Rule = {
  id: 'fixed-finding',
  command: 'extract',
  severity: 'warning',
  description: 'A finding that was accepted still exists; else its entry is pruned.',
  source: 'Issue 4, point 4: a fixed finding is reported until it is pruned',
  last: true,
  examples: [
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n- ~~[A-2] It MUST stop.~~\n',
        'requirements/baseline.yaml': `${HEADER}  1:3728b9c4428f: ${STRUCK}`,
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n',
        'requirements/baseline.yaml': `${HEADER}  1:3728b9c4428f: ${STRUCK}`,
      },
      findings: [
        'requirements/baseline.yaml:3:3 Unexpected entry for a finding of struck-declaration in specs/a.md that is fixed or suppressed by a comment, expected none; run with --prune-baseline',
      ],
    },
  ],
  check({ baseline, complete }, { found, ran }) {
    // What nobody read may still have the finding.
    if (!complete) return []
    return partEntries(baseline.entries, found, ran).fixed.map(
      ({ fingerprint, rule, path, start }) => ({
        path: baseline.path,
        ...(start && { start }),
        subject: fingerprint,
        message: `Unexpected entry for a finding of ${rule} in ${path} that is fixed or suppressed by a comment, expected none; run with --prune-baseline`,
      }),
    )
  },
}
