import type { Rule } from './types.ts'

/** The page opens at its top, and the reader looks for what is meant. */
// MM-LINK-0011
export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  command: 'links',
  severity: 'error',
  description: 'The anchor of a link is one of the file that it leads to.',
  source: 'GitHub, section links; HTML, fragments',
  examples: [
    {
      files: {
        'a.md':
          '# A b!\n\n## A b!\n\n<a name="x"></a>\n\n[1](#a-b) [2](#a-b-1) [3](#x) [4](#top) [5](b.md#c)\n',
        'b.md': 'C\n=\n',
      },
      findings: [],
    },
    {
      files: { 'a.md': '# One\n\n[1](#onne) [2](b.md#gone)\n', 'b.md': '# C\n' },
      findings: [
        'a.md:3:1 Unexpected anchor #onne, which a.md does not have; did you mean #one?',
        'a.md:3:12 Unexpected anchor #gone, which b.md does not have, expected a heading or an id',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap(({ path, position, url, destination, fragment }) => {
      if (destination.kind !== 'inside' || fragment?.state !== 'missing') return []
      const hint =
        fragment.near === undefined
          ? ', expected a heading or an id'
          : `; did you mean #${fragment.near}?`
      const file = destination.path === '' ? 'the README of the root' : destination.path
      const message = `Unexpected anchor #${destination.fragment}, which ${file} does not have${hint}`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
