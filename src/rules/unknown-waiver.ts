import { nearestId } from '../model/nearest-id.ts'
import type { Rule } from './types.ts'

const WAIVER = 'implemented: { reason: comes in May, owner: ann, expires: 2026-05-31 }'
const FILES = {
  'mustmark.yaml': 'gates: { MUST: { implemented: 100 } }\n',
  'specs/a.md': '- [AB-101] It MUST run.\n',
}

/** A waiver is for a key; that of a requirement that is gone may be that of another one tomorrow. */
// MM-GATE-0020
export const unknownWaiver: Rule = {
  id: 'unknown-waiver',
  command: 'xref',
  severity: 'error',
  final: true,
  description: 'A waiver is for a requirement that a spec declares.',
  source: 'Issue 6, bad input: a waiver for an unknown ID',
  examples: [
    {
      files: { ...FILES, 'requirements/waivers.yaml': `AB-101:\n  ${WAIVER}\n` },
      date: '2026-05-01',
      findings: [],
    },
    {
      files: { ...FILES, 'requirements/waivers.yaml': `AB-110:\n  ${WAIVER}\n` },
      date: '2026-05-01',
      findings: [
        'requirements/waivers.yaml:2:3 Unexpected waiver for AB-110, which no spec declares; did you mean AB-101?',
      ],
    },
  ],
  check({ evidence: { gates, ledgers }, items, complete }) {
    if (!complete) return []
    const keys = items.flatMap((one) => (one.id === undefined ? [] : one.key))
    return gates.waivers
      .filter((one) => one.state === 'unknown')
      .map(({ key, gate, start }) => {
        // An ID alone, where a scope stands before it.
        const near = items.find((one) => one.id === key)?.key ?? nearestId(key, keys)
        const hint =
          near === undefined ? ', expected one that is declared' : `; did you mean ${near}?`
        return {
          path: ledgers.waivers,
          start,
          subject: `${key} ${gate}`,
          message: `Unexpected waiver for ${key}, which no spec declares${hint}`,
        }
      })
  },
}
