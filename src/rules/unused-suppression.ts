import { groupBy } from '../model/group.ts'
import { suppressingFiles } from '../model/suppressing-files.ts'
import { findingIndex } from '../model/suppression-index.ts'
import type { Rule } from './types.ts'

/** What suppresses nothing today hides the finding of tomorrow. */
// MM-SUPP-0007
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  command: 'extract',
  severity: 'warning',
  description: 'A suppression suppresses a finding.',
  source: 'Issue 4, point 4: a suppression that is not needed goes',
  last: true,
  examples: [
    {
      files: {
        'specs/a.md':
          '<!-- mustmark-ignore-next-line empty-statement -- the text comes in May -->\n- [A-1]\n- [A-2] It MUST run.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          '<!-- mustmark-ignore-file empty-spec, retired-id -- only a trial -->\n- [A-1] It MUST run.\n',
      },
      findings: [
        'specs/a.md:1:1 Unexpected suppression of empty-spec that suppresses nothing, expected none',
        'specs/a.md:1:1 Unexpected suppression of retired-id that suppresses nothing, expected none',
      ],
    },
  ],
  check(trace, { found, ran, rules }) {
    // What nobody read may have been what it suppresses.
    if (!trace.complete) return []
    // Of a final rule unknown-suppression says all that there is to say.
    const known = new Set(rules.filter((rule) => !rule.final).map((rule) => rule.id))
    // An ID that is declared, in text that says that IDs are made up, would be a reference.
    const ignored = trace.code.ignored.map(({ path, position }) => ({
      rule: 'dangling-reference',
      path,
      start: position.start,
    }))
    const byPath = groupBy([...found, ...ignored], (one) => one.path)
    return suppressingFiles(trace).flatMap(({ path, suppressions }) => {
      if (suppressions.length === 0) return []
      const isUsed = findingIndex(byPath.get(path) ?? [])
      return suppressions
        .filter(({ rule }) => known.has(rule) && ran(rule, path))
        .filter((one) => !isUsed(one))
        .map(({ kind, rule, reason, position }) => ({
          path,
          ...position,
          subject: `${kind} ${rule} ${reason}`,
          message: `Unexpected suppression of ${rule} that suppresses nothing, expected none`,
        }))
    })
  },
}
