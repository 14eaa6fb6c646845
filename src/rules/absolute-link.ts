import { folderOf } from '../model/path.ts'
import { isNamedOnly } from './shared/links.ts'
import type { Rule } from './types.ts'

/** GitHub reads a slash as the root of the repository; editors and other sites do not. */
// MM-LINK-0015
export const absoluteLink: Rule = {
  id: 'absolute-link',
  command: 'links',
  severity: 'off',
  description: 'A link begins at the folder of its file, not with a slash.',
  source: 'Seed 004, style guide: repository-relative links only',
  examples: [
    { files: { 'docs/a.md': '[b](../b.md)\n', 'b.md': '' }, findings: [] },
    {
      files: { 'docs/a.md': '[b](/b.md)\n', 'b.md': '' },
      findings: [
        'docs/a.md:1:1 Unexpected slash at the start of /b.md, expected a path from docs/',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap((link) => {
      const { path, position, url, destination } = link
      if (destination.kind !== 'inside' || !destination.absolute || isNamedOnly(link)) return []
      const folder = folderOf(path) === '' ? 'the root' : `${folderOf(path)}/`
      const message = `Unexpected slash at the start of ${url}, expected a path from ${folder}`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
