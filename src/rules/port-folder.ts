import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { entitiesOf, isOfType, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

const ROWS = ['`Pay` | Port | Pays', '`Card` | Adapter | Pays by card']
const files = (card: string) =>
  `## File Structure\n\n**File Mapping:**\n\n- \`src/ports/pay.ts\`: \`Pay\`\n- \`${card}\`: \`Card\`\n`

/** Who changes an adapter must not have to touch what its callers see. */
// MM-MRULE-0080
export const portFolder: Rule = {
  id: 'port-folder',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'error' },
  description:
    'Ports and adapters have folders of their own, and no file of one kind lies in one of the other.',
  source: 'Seed 003, File Structure (number 49 of our list of checks)',
  examples: [
    moduleExample({ [CART]: inventoried(ROWS, files('src/adapters/card.ts')) }),
    moduleExample(
      { [CART]: inventoried(ROWS, files('src/ports/card.ts')) },
      `${CART}:15:3 Unexpected Adapter Card in a folder of ports, expected one such as adapters`,
    ),
    moduleExample(
      { [CART]: inventoried(ROWS, files('src/card.ts')) },
      `${CART}:10:1 Unexpected file structure without a folder of adapters, expected one such as adapters`,
    ),
  ],
  check(trace) {
    const words = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) => {
      const found = [
        ...misplaced(spec, 'Adapter', words, 'ports'),
        ...misplaced(spec, 'Port', words, 'adapters'),
      ]
      // What lies in the wrong folder is told of the file alone.
      return found.length > 0 ? found : undivided(spec, words)
    })
  },
}

/** A module with both kinds has folders for both, where it says anything of its files. */
// MM-MRULE-0098
function undivided(spec: TracedModule, words: ModuleVocabulary): Finding[] {
  const { tree, mapping = [] } = spec.fileStructure ?? {}
  const section = spec.sections.find(({ name }) => name === 'FILE_STRUCTURE')
  const rows = entitiesOf(spec)
  const hasBoth = ['Port', 'Adapter'].every((type) =>
    rows.some((row) => isOfType(row, type, words)),
  )
  if (!section || !hasBoth || (mapping.length === 0 && !tree)) return []
  const paths = mapping.flatMap((one) => one.paths.map(({ text }) => text))
  const parts = new Set([
    ...paths.flatMap((path) => path.split('/').slice(0, -1)),
    ...(tree?.entries ?? []).flatMap(({ path, folder }) =>
      path.split('/').slice(0, folder ? undefined : -1),
    ),
  ])
  const { ports, adapters } = words.folders
  const missing = [
    ...(ports.some((one) => parts.has(one)) ? [] : [`ports, expected one such as ${ports[0]}`]),
    ...(adapters.some((one) => parts.has(one))
      ? []
      : [`adapters, expected one such as ${adapters[0]}`]),
  ]
  const { position } = section.heading ?? section
  return missing.map((what) =>
    findingAt(spec, position, what, `Unexpected file structure without a folder of ${what}`),
  )
}

function misplaced(
  spec: TracedModule,
  type: 'Adapter' | 'Port',
  words: ModuleVocabulary,
  wrong: 'ports' | 'adapters',
): Finding[] {
  const { folders } = words
  const right = wrong === 'ports' ? 'adapters' : 'ports'
  const own = new Set(
    entitiesOf(spec)
      .filter((row) => isOfType(row, type, words))
      .map(({ name }) => plainName(name.text)),
  )
  return (spec.fileStructure?.mapping ?? []).flatMap(({ paths, component }) => {
    const name = component.code.map(({ text }) => plainName(text)).find((one) => own.has(one))
    if (name === undefined) return []
    return paths.flatMap(({ text, position }) => {
      const parts = text.split('/').slice(0, -1)
      // The innermost of such folders decides: contracts/adapters holds adapters.
      const last = parts.findLast((part) => [...folders.ports, ...folders.adapters].includes(part))
      if (last === undefined || !folders[wrong].includes(last)) return []
      const message = `Unexpected ${type} ${name} in a folder of ${wrong}, expected one such as ${folders[right][0]}`
      return [findingAt(spec, position, `${name} ${text}`, message)]
    })
  })
}
