import type { Rule } from './types.ts'

/** For specs that must be complete without the web. */
// MM-LINK-0019
export const externalLink: Rule = {
  id: 'external-link',
  command: 'links',
  severity: 'off',
  description: 'A link stays in the repository.',
  source: 'Seed 004, style guide: repository-relative links only',
  examples: [
    { files: { 'a.md': '[b](b.md)\n', 'b.md': '' }, findings: [] },
    {
      files: { 'a.md': '[b](https://example.org/) <mailto:a@example.org>\n' },
      findings: [
        'a.md:1:1 Unexpected link to https://example.org/, expected one within the repository',
        'a.md:1:27 Unexpected link to mailto:a@example.org, expected one within the repository',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap(({ path, position, url, destination }) => {
      if (destination.kind !== 'external') return []
      const message = `Unexpected link to ${url}, expected one within the repository`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
