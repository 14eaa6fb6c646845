import { hintOf, isNamedOnly } from './shared/links.ts'
import type { Rule } from './types.ts'

/** What nobody can click goes stale unseen. */
// MM-LINK-0017
export const missingPath: Rule = {
  id: 'missing-path',
  command: 'links',
  severity: 'warning',
  description: 'A path that a spec names in code or behind `See:` exists.',
  source: 'Seed 004, task 4: links to code and tests stay true',
  examples: [
    {
      files: {
        'specs/a.md': 'See: ../src/a.rs, `src/b.rs` and `./c.md`\n\n`dist/*.js` `a/b`\n',
        'src/a.rs': '',
        'src/b.rs': '',
        'specs/c.md': '',
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': 'Text `src/bb.rs`\n\nSee: ../src/no.rs\n', 'src/b.rs': '' },
      findings: [
        'specs/a.md:1:6 Unexpected path src/bb.rs, which does not exist; did you mean src/b.rs?',
        'specs/a.md:3:6 Unexpected path src/no.rs, which does not exist, expected a file of the repository',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap((link) => {
      const { path, position, url, destination, found } = link
      if (destination.kind !== 'inside' || found?.state !== 'missing' || !isNamedOnly(link))
        return []
      const message = `Unexpected path ${destination.path}, which does not exist${hintOf(found.near)}`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
