import type { Rule } from './types.ts'

const FILES = {
  'specs/a.md': '- [AB-101] It MUST run.\n',
  'src/run.ts': '// AB-101\nexport function run() {}\n',
}

/** What was not looked at must never look passed, in whichever format a run is read. */
// MM-GATE-0006
export const uncheckedGate: Rule = {
  id: 'unchecked-gate',
  command: 'xref',
  severity: 'warning',
  description:
    'A run checks every gate that is set; with --no-results it leaves out what is verified.',
  source: 'Issue 6, point 3: a run without results says so in every format',
  examples: [
    {
      files: { ...FILES, 'mustmark.yaml': 'gates: { MUST: { implemented: 100 } }\n' },
      results: false,
      findings: [],
    },
    {
      files: { ...FILES, 'mustmark.yaml': 'gates: { MUST: { verified: 100 } }\n' },
      results: false,
      findings: [
        'mustmark.yaml:1:18 Unexpected --no-results, MUST verified: not checked, expected reports of tests',
      ],
    },
  ],
  check({ evidence: { gates, results } }) {
    // Without that option the run is not whole, and says so itself.
    if (results !== 'left out') return []
    return gates.outcomes
      .filter((one) => one.state === 'not checked')
      .map(({ level, gate, start }) => ({
        path: gates.path,
        ...(start && { start }),
        subject: `${level} ${gate}`,
        message: `Unexpected --no-results, ${level} ${gate}: not checked, expected reports of tests`,
      }))
  },
}
