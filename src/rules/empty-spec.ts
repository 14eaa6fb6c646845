import type { Rule } from './types.ts'

/** An empty spec is rarely meant. */
export const emptySpec: Rule = {
  id: 'empty-spec',
  command: 'extract',
  severity: 'warning',
  description: 'A spec has some text.',
  source: 'Design section 2: nothing is dropped in silence',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n' }, findings: [] },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n', 'specs/b.md': '\n' },
      findings: ['specs/b.md:1:1 Unexpected empty spec, expected some text'],
    },
  ],
  check(trace) {
    const start = { line: 1, column: 1, offset: 0 }
    return trace.empty.map((path) => ({
      path,
      start,
      subject: 'empty',
      message: 'Unexpected empty spec, expected some text',
    }))
  },
}
