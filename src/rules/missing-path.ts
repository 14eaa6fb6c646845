import { lineAt } from '../model/line-at.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { Position } from '../model/position.ts'
import { placesIn } from './shared/ids.ts'
import { hintOf, isNamedOnly } from './shared/links.ts'
import type { Rule } from './types.ts'

/** What nobody can click goes stale unseen. */
// MM-LINK-0017
export const missingPath: Rule = {
  id: 'missing-path',
  command: 'links',
  severity: 'warning',
  description:
    'A path that a spec names behind `See:`, or in code in a folder that is there, exists.',
  source: 'Seed 004, task 4: links to code and tests stay true',
  examples: [
    {
      files: {
        'specs/a.md':
          'See: ../src/a.rs, `src/b.rs` and `./c.md`\n\n`dist/*.js` `a/b` `log/out.yaml` `/out.json`\n\nFor example `src/auth.rs`.\n',
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
  check({ links, examples, sources, modules }) {
    const isExample = placesIn(examples)
    const isPlanned = placesIn(modules.flatMap(plansOf))
    return links.flatMap((link) => {
      const { path, position, url, destination, found } = link
      if (destination.kind !== 'inside' || found?.state !== 'missing' || !isNamedOnly(link))
        return []
      const line = lineAt(sources.get(path), position.start) ?? ''
      const isMadeUp =
        isExample(path, position.start.offset) ||
        isPlanned(path, position.start.offset) ||
        EXAMPLE.test(line)
      // Code may as well name a file of the reader's project, or one that a program writes.
      if (link.kind === 'code' && (isMadeUp || !found.folder)) return []
      const message = `Unexpected path ${destination.path}, which does not exist${hintOf(found.near)}`
      return [{ path, ...position, subject: url, message }]
    })
  },
}

const EXAMPLE =
  /\be\.g\.|\bfor (?:example|instance)\b|\bexamples?\b|\bto be (?:added|created|written)\b/i

/** The files that a module hands over to be written: most of them are not there yet. */
function plansOf({ path, handoff }: TracedModule): { path: string; position: Position }[] {
  const lists = [handoff?.implementationFiles, handoff?.testFiles]
  return lists.flatMap((list) => (list ? [{ path, position: list.position }] : []))
}
