import { isNamedOnly } from './shared/links.ts'
import type { Rule } from './types.ts'

/** The file is on this machine and in no clone. */
// MM-LINK-0016
export const ignoredTarget: Rule = {
  id: 'ignored-target',
  command: 'links',
  severity: 'warning',
  description: 'A link leads to a file that git does not ignore.',
  source: 'gitignore(5)',
  examples: [
    { files: { 'a.md': '[b](b.md)\n', 'b.md': '' }, findings: [] },
    {
      files: { 'a.md': '[b](dist/b.js)\n', 'dist/b.js': '', '.gitignore': 'dist/b.js\n' },
      findings: [
        'a.md:1:1 Unexpected link to dist/b.js, which git ignores, expected a committed file',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap((link) => {
      const { path, position, url, destination, found } = link
      if (destination.kind !== 'inside' || found?.state !== 'ignored' || isNamedOnly(link))
        return []
      const message = `Unexpected link to ${destination.path}, which git ignores, expected a committed file`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
