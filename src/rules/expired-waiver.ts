import type { Rule } from './types.ts'

const FILES = {
  'mustmark.yaml': 'gates: { MUST: { implemented: 0 } }\n',
  'specs/a.md': '- [AB-101] It MUST run.\n',
  'requirements/waivers.yaml':
    'AB-101:\n  implemented: { reason: comes in May, owner: ann, expires: 2026-05-31 }\n',
}

/** Somebody answered for a while, and that is over: the gate holds the item again. */
// MM-GATE-0020
export const expiredWaiver: Rule = {
  id: 'expired-waiver',
  command: 'xref',
  severity: 'error',
  description: 'A waiver holds up to its last day; then it is removed, or answered for again.',
  source: 'Issue 6, point 3: expired waivers fail',
  final: true,
  examples: [
    { files: FILES, date: '2026-05-31', findings: [] },
    {
      files: FILES,
      date: '2026-06-01',
      findings: [
        'requirements/waivers.yaml:2:3 Unexpected waiver of ann for AB-101 implemented that expired on 2026-05-31, expected a later day or none: it is 2026-06-01',
      ],
    },
  ],
  check({ evidence: { gates, ledgers } }) {
    return gates.waivers
      .filter((one) => one.state === 'expired')
      .map(({ key, gate, owner, expires, start }) => ({
        path: ledgers.waivers,
        start,
        subject: `${key} ${gate}`,
        message: `Unexpected waiver of ${owner} for ${key} ${gate} that expired on ${expires}, expected a later day or none: it is ${gates.date}`,
      }))
  },
}
