import type { Rule } from './types.ts'

/** What nobody sees goes stale. */
// MM-LINK-0022
export const unusedDefinition: Rule = {
  id: 'unused-definition',
  command: 'links',
  severity: 'warning',
  description: 'A definition of a link or footnote is used in its file.',
  source: 'CommonMark 0.31 section 4.7; GFM footnotes',
  examples: [
    {
      files: {
        'a.md': '[x] ![y] text[^1]\n\n[x]: #a\n[y]: p.png\n[^1]: Note\n[//]: # (comment)\n\n# a\n',
        'p.png': '',
      },
      findings: [],
    },
    {
      files: { 'a.md': '# a\n\n[x]: #a\n\n[^1]: Note\n' },
      findings: [
        'a.md:3:1 Unexpected definition of "x", which nothing in the file uses, expected a reference',
        'a.md:5:1 Unexpected definition of "^1", which nothing in the file uses, expected a reference',
      ],
    },
  ],
  check({ documents }) {
    return documents.flatMap(({ path, definitions }) =>
      definitions
        .filter(({ used, repeats }) => !used && !repeats)
        .map(({ kind, label, position }) => {
          const name = kind === 'footnote' ? `^${label}` : label
          const message = `Unexpected definition of "${name}", which nothing in the file uses, expected a reference`
          return { path, ...position, subject: name, message }
        }),
    )
  },
}
