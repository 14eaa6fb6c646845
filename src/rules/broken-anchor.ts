import type { Item } from '../model/item.ts'
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
    {
      files: {
        'specs/a.md': '# One\n\n## Two\n\n- [AB-1] It MUST run.\n',
        'README.md': '[AB-1](specs/a.md#ab-1)\n',
      },
      findings: [
        'README.md:1:1 Unexpected anchor #ab-1, which specs/a.md does not have; AB-1 stands in #two',
      ],
    },
  ],
  check({ links, items, modules }) {
    const specs = new Map(modules.map((spec) => [spec.path, spec]))
    return links.flatMap(({ path, position, url, destination, fragment }) => {
      if (destination.kind !== 'inside' || fragment?.state !== 'missing') return []
      // Whoever reads module specs section by section asks for a section by the name of its marker.
      const sections = specs.get(destination.path)?.markers.sections ?? []
      if (sections.some(({ name }) => name === destination.fragment)) return []
      const item = items.find(
        (one) => one.path === destination.path && isAnchorOf(one, destination.fragment),
      )
      const near = item?.anchor || fragment.near
      const hint =
        near === undefined
          ? ', expected a heading or an id'
          : item?.anchor
            ? `; ${item.id} stands in #${near}`
            : `; did you mean #${near}?`
      const file = destination.path === '' ? 'the README of the root' : destination.path
      const message = `Unexpected anchor #${destination.fragment}, which ${file} does not have${hint}`
      return [{ path, ...position, subject: url, message }]
    })
  },
}

/** People take an ID for an anchor, which only a heading or raw HTML gives. */
function isAnchorOf({ id }: Item, fragment = ''): boolean {
  return id !== undefined && id.toLowerCase() === fragment.toLowerCase()
}
