import { hintOf, isNamedOnly } from './shared/links.ts'
import type { Rule } from './types.ts'

/** The reader gets a 404. */
// MM-LINK-0010
export const brokenLink: Rule = {
  id: 'broken-link',
  command: 'links',
  severity: 'error',
  description: 'A link leads to a file, an image or a folder that the repository has.',
  source: 'GitHub, relative links in Markdown files',
  examples: [
    {
      files: {
        'a.md': '[b](docs/b.md) [folder](docs) ![p](docs/p.png) <img src="docs/p.png">\n',
        'docs/b.md': '[up](../a.md) [root](/a.md)\n',
        'docs/p.png': '',
      },
      findings: [],
    },
    {
      files: {
        'a.md': '[b](docs/bb.md) ![p](p.png)\n\n[x]: gone/\n\n[x] and <a href="no.md">no</a>\n',
        'docs/b.md': '',
      },
      findings: [
        'a.md:1:1 Unexpected link to docs/bb.md, which does not exist; did you mean docs/b.md?',
        'a.md:1:17 Unexpected image p.png, which does not exist, expected a file of the repository',
        'a.md:3:1 Unexpected link to gone, which does not exist, expected a file of the repository',
        'a.md:5:18 Unexpected link to no.md, which does not exist, expected a file of the repository',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap((link) => {
      const { path, position, kind, url, destination, found } = link
      if (destination.kind !== 'inside' || found?.state !== 'missing' || isNamedOnly(link))
        return []
      const what = kind === 'image' ? 'image' : 'link to'
      const message = `Unexpected ${what} ${destination.path}, which does not exist${hintOf(found.near)}`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
