import type { RootContent } from 'mdast'
import type { ScopeFacts } from '../../model/module-scope.ts'
import { bootstrapOf } from './bootstrap.ts'
import { dependenciesIn } from './dependencies.ts'
import { flagsIn } from './flags.ts'
import { goldenDxOf } from './golden-dx.ts'
import { moduleMapOf } from './module-map.ts'
import { namedTypeIn } from './named-type.ts'
import type { Reader } from './reader.ts'

/** Where options of the scope are named. */
const WITH_FLAGS = ['REQUIREMENTS_AND_CONSTRAINTS', 'GOLDEN_DX']

/**
 * What a scope spec says of the whole.
 *
 * @param nodesOf the blocks of the section with a name
 */
// MM-MOD-0075
export function scopeFactsOf(
  nodesOf: (name: string) => RootContent[] | undefined,
  reader: Reader,
): ScopeFacts {
  const [type, golden, map, bootstrap, dependencies] = [
    'PROJECT_TYPE',
    'GOLDEN_DX',
    'MODULE_MAP',
    'BOOTSTRAP_REQUIREMENTS',
    'SCOPE_DEPENDENCIES',
  ].map((name) => nodesOf(name))
  const projectType = type && namedTypeIn(type, reader)
  return {
    ...(projectType ? { projectType } : {}),
    ...(golden ? { goldenDx: goldenDxOf(golden, reader) } : {}),
    ...(map ? { moduleMap: moduleMapOf(map, reader) } : {}),
    flags: WITH_FLAGS.flatMap((name) => flagsIn(nodesOf(name) ?? [], name, reader)),
    ...(bootstrap ? { bootstrap: bootstrapOf(bootstrap, reader) } : {}),
    ...(dependencies ? { dependencies: dependenciesIn(dependencies, reader) } : {}),
  }
}
