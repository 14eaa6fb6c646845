import { ratchetExample } from './shared/ratchet-example.ts'
import type { Rule } from './types.ts'

const FILES = {
  'specs/a.md': '- [AB-101] It MUST run.\n',
  'src/run.ts': 'export function run() {}\n',
}

/** What was reached once is not given up unseen. */
// MM-GATE-0013
export const fallenCount: Rule = {
  id: 'fallen-count',
  command: 'xref',
  severity: 'error',
  description: 'No count of requirements is below the one that the ratchet stores.',
  source: 'Issue 6, point 3: a ratchet fails when a count falls',
  final: true,
  examples: [
    {
      files: { ...FILES, 'requirements/ratchet.yaml': ratchetExample(0) },
      ratchet: true,
      findings: [],
    },
    {
      files: { ...FILES, 'requirements/ratchet.yaml': ratchetExample(1) },
      ratchet: true,
      findings: [
        'requirements/ratchet.yaml:3:21 Unexpected fall of MUST implemented from 1 to 0, expected 1 or more',
      ],
    },
  ],
  check({ evidence: { ratchet, ledgers } }) {
    return (ratchet.changes ?? [])
      .filter(({ count, now }) => now < count)
      .map(({ level, name, count, now, start }) => ({
        path: ledgers.ratchet,
        ...(start && { start }),
        subject: `${level} ${name}`,
        message: `Unexpected fall of ${level} ${name} from ${count} to ${now}, expected ${count} or more`,
      }))
  },
}
