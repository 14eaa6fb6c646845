import type { Rule } from './types.ts'

/** Of nothing all is done: a gate over nothing would always be passed. */
// MM-GATE-0003
export const emptyGate: Rule = {
  id: 'empty-gate',
  command: 'xref',
  severity: 'error',
  description: 'A gate holds at least one requirement.',
  source: 'Issue 6, point 3: a gate over nothing is a finding',
  final: true,
  examples: [
    {
      files: {
        // What has no level is held like a MUST, and need not be there.
        'mustmark.yaml': 'gates: { MUST: { implemented: 100 } }\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/run.ts': '// AB-101\nexport function run() {}\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml':
          'gates:\n  kinds: [requirment]\n  MUST: { implemented: 100 }\n  SHOULD: { tested: 0 }\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/run.ts': '// AB-101\nexport function run() {}\n',
      },
      findings: [
        'mustmark.yaml:3:11 Unexpected gate MUST.implemented over nothing, expected items of that level with an ID and one of the kinds it holds',
        'mustmark.yaml:4:13 Unexpected gate SHOULD.tested over nothing, expected items of that level with an ID and one of the kinds it holds',
      ],
    },
  ],
  check({ evidence: { gates } }) {
    return gates.outcomes
      .filter((one) => one.state === 'empty' && one.written)
      .map(({ level, gate, start }) => ({
        path: gates.path,
        ...(start && { start }),
        subject: `${level} ${gate}`,
        message: `Unexpected gate ${level}.${gate} over nothing, expected items of that level with an ID and one of the kinds it holds`,
      }))
  },
}
