import { ratchetExample } from './shared/ratchet-example.ts'
import type { Rule } from './types.ts'

const FILES = {
  'specs/a.md': '- [AB-101] It MUST run.\n',
  'src/run.ts': '// AB-101\nexport function run() {}\n',
}

/** A count that has risen may fall again unseen until it is stored. */
// MM-GATE-0013
export const looseRatchet: Rule = {
  id: 'loose-ratchet',
  command: 'xref',
  severity: 'warning',
  description: 'The ratchet stores the counts of today.',
  source: 'Issue 6, point 3: a ratchet says to tighten it when a count rises',
  examples: [
    {
      files: { ...FILES, 'requirements/ratchet.yaml': ratchetExample(1) },
      ratchet: true,
      findings: [],
    },
    {
      files: { ...FILES, 'requirements/ratchet.yaml': ratchetExample(0) },
      ratchet: true,
      findings: [
        'requirements/ratchet.yaml:3:21 Unexpected count of 0 for MUST implemented, expected the 1 of today; tighten it with --update-ratchet',
      ],
    },
  ],
  check({ evidence: { ratchet, ledgers } }) {
    return (ratchet.changes ?? [])
      .filter(({ count, now }) => now > count)
      .map(({ level, name, count, now, start }) => ({
        path: ledgers.ratchet,
        ...(start && { start }),
        subject: `${level} ${name}`,
        message: `Unexpected count of ${count} for ${level} ${name}, expected the ${now} of today; tighten it with --update-ratchet`,
      }))
  },
}
