import { isNamedOnly } from './shared/links.ts'
import type { Rule } from './types.ts'

/** Nobody else has what lies beside the clone, or on the disk of the writer. */
// MM-LINK-0014
export const escapingLink: Rule = {
  id: 'escaping-link',
  command: 'links',
  severity: 'error',
  description: 'A link stays in the repository, or leads to the web.',
  source: 'Seed 004, style guide: repository-relative links only',
  examples: [
    {
      files: { 'docs/a.md': '[up](../b.md) [issues](../../../issues)\n', 'b.md': '' },
      findings: [],
    },
    {
      files: { 'docs/a.md': '[a](../../other/b.md) [b](file:///tmp/b.md) [c](C:\\b.md)\n' },
      findings: [
        'docs/a.md:1:1 Unexpected link out of the repository to ../../other/b.md, expected one within it',
        'docs/a.md:1:23 Unexpected link out of the repository to file:///tmp/b.md, expected one within it',
        'docs/a.md:1:45 Unexpected link out of the repository to C:\\b.md, expected one within it',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap((link) => {
      const { path, position, url, destination } = link
      if (destination.kind !== 'outside' || isNamedOnly(link)) return []
      const message = `Unexpected link out of the repository to ${url}, expected one within it`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
