import type { Rule } from './types.ts'

/** An open question is no requirement yet. */
// MM-DECL-0019
export const needsClarification: Rule = {
  id: 'needs-clarification',
  command: 'extract',
  severity: 'warning',
  description: 'A statement holds no `[NEEDS CLARIFICATION]`.',
  source: 'Spec Kit, spec template',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n' }, findings: [] },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run [NEEDS CLARIFICATION: how fast?].\n' },
      findings: ['specs/a.md:1:3 Unexpected open question in A-1, expected it to be answered'],
    },
  ],
  check({ items }) {
    return items
      .filter((item) => item.statement.includes('[NEEDS CLARIFICATION'))
      .map(({ key, path, position }) => ({
        path,
        start: position.start,
        subject: key,
        message: `Unexpected open question in ${key}, expected it to be answered`,
      }))
  },
}
