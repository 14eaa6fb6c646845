import type { Rule } from './types.ts'

const FILES = {
  'specs/a.md': '- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n',
  'src/run.ts': '// AB-101\nexport function run() {}\n',
}
const waivers = (key: string) =>
  `${key}:\n  implemented: { reason: comes in May, owner: ann, expires: 2026-05-31 }\n`

/** What waives nothing today hides the lack of tomorrow. */
// MM-GATE-0020
export const unusedWaiver: Rule = {
  id: 'unused-waiver',
  command: 'xref',
  severity: 'error',
  final: true,
  description: 'A waiver is for a gate that is set and that its requirement misses.',
  source: 'Issue 6, point 3: unused waivers fail',
  examples: [
    {
      files: {
        ...FILES,
        'mustmark.yaml': 'gates: { MUST: { implemented: 100 } }\n',
        'requirements/waivers.yaml': waivers('AB-102'),
      },
      date: '2026-05-01',
      findings: [],
    },
    {
      files: {
        ...FILES,
        'mustmark.yaml': 'gates: { MUST: { implemented: 100 } }\n',
        'requirements/waivers.yaml': waivers('AB-101'),
      },
      date: '2026-05-01',
      findings: [
        'requirements/waivers.yaml:2:3 Unexpected waiver for AB-101, which is implemented, expected none',
      ],
    },
    {
      files: { ...FILES, 'requirements/waivers.yaml': waivers('AB-102') },
      date: '2026-05-01',
      findings: [
        'requirements/waivers.yaml:2:3 Unexpected waiver for AB-102, of which no gate asks whether it is implemented, expected none',
      ],
    },
  ],
  check({ evidence: { gates, ledgers }, complete }) {
    // A spec that was not read may have what it is for.
    if (!complete) return []
    return gates.waivers
      .filter((one) => one.state === 'met' || one.state === 'not asked')
      .map(({ key, gate, state, start }) => ({
        path: ledgers.waivers,
        start,
        subject: `${key} ${gate}`,
        message:
          state === 'met'
            ? `Unexpected waiver for ${key}, which is ${gate}, expected none`
            : `Unexpected waiver for ${key}, of which no gate asks whether it is ${gate}, expected none`,
      }))
  },
}
