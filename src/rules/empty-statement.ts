import type { Rule } from './types.ts'

/** An ID alone says nothing that code could keep. */
// MM-STATE-0006
export const emptyStatement: Rule = {
  id: 'empty-statement',
  command: 'extract',
  severity: 'warning',
  description: 'A declaration has a statement beside its ID.',
  source: 'Design section 4: a requirement is an item with a normative statement',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n' }, findings: [] },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] ~~It MUST stop.~~\n' },
      findings: ['specs/a.md:2:3 Unexpected declaration of A-2 without text, expected a statement'],
    },
  ],
  check({ items }) {
    return items
      .filter((item) => item.statement === '')
      .map(({ key, path, position }) => ({
        path,
        start: position.start,
        subject: key,
        message: `Unexpected declaration of ${key} without text, expected a statement`,
      }))
  },
}
