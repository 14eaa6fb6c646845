import type { TracedModule } from '../model/module-trace.ts'
import { byScope } from './shared/by-scope.ts'
import { entityNames, modulesIn } from './shared/entities.ts'
import { mappedFiles } from './shared/mapped-files.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const SPEC = inventoried(
  ['`Cart` | Entity | Holds lines'],
  '## File Structure\n\n**File Mapping:**\n\n- `src/cart.ts`: `Cart`\n',
)

/** What others may use and no inventory has was never designed. */
// MM-MRULE-0095
export const unlistedExport: Rule = {
  id: 'unlisted-export',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'What a mapped file of TypeScript or JavaScript exports is an entity of its scope.',
  source: 'Seed 003, closed world (number 74 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: SPEC,
      'src/cart.ts': 'export class Cart {}\nclass Line {}\n// export class Sum {}\n',
    }),
    moduleExample(
      { [CART]: SPEC, 'src/cart.ts': 'export class Cart {}\nexport const LIMIT = 3\n' },
      `${CART}:13:3 Unexpected export LIMIT of src/cart.ts, which no inventory of the scope has, expected a row for it`,
    ),
  ],
  check(trace) {
    const namesFor = byScope(trace, namesAround)
    // An inventory that cannot be read is told of itself.
    const readable = modulesIn(trace).filter((spec) => entityNames(spec).size > 0)
    return readable.flatMap((spec) =>
      mappedFiles(spec, trace.moduleCode).flatMap(({ file, code }) => {
        if (file.isTest) return []
        const unlisted = (file.exports ?? []).filter((name) => !namesFor(spec).has(name))
        return unlisted.map((name) => {
          const message = `Unexpected export ${name} of ${file.path}, which no inventory of the scope has, expected a row for it`
          return findingAt(spec, code.position, `${file.path} ${name}`, message)
        })
      }),
    )
  },
}

function namesAround(siblings: readonly TracedModule[]): Set<string> {
  return new Set(siblings.flatMap((one) => [...entityNames(one)]))
}
