import type { Rule } from './types.ts'

/** It leads to the page that it stands on. */
// MM-LINK-0018
export const emptyLink: Rule = {
  id: 'empty-link',
  command: 'links',
  severity: 'warning',
  description: 'A link has a target.',
  source: 'CommonMark 0.31 section 6.3: a destination may be empty',
  examples: [
    { files: { 'a.md': '[b](b.md) [top](#)\n', 'b.md': '' }, findings: [] },
    {
      files: { 'a.md': '[b]() ![p](<>) <a href="">x</a>\n' },
      findings: [
        'a.md:1:1 Unexpected link without a target, expected a path or an address',
        'a.md:1:7 Unexpected image without a target, expected a path or an address',
        'a.md:1:25 Unexpected link without a target, expected a path or an address',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap(({ path, position, kind, destination }) => {
      if (destination.kind !== 'empty') return []
      const what = kind === 'image' ? 'image' : 'link'
      const message = `Unexpected ${what} without a target, expected a path or an address`
      return [{ path, ...position, subject: 'empty', message }]
    })
  },
}
