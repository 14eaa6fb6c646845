import { relative, resolve, sep } from 'node:path'
import type { Problem } from '../../model/diagnostic.ts'
import type { GraphScope } from '../../model/module-graph.ts'
import { nearest } from '../../model/nearest.ts'
import { folderOf } from '../../model/path.ts'

const MOST = 8

/** The scope that a name or a path means. */
// MM-GRAPH-0016
export function findScope(
  name: string,
  scopes: readonly GraphScope[],
  { cwd, root }: { cwd: string; root: string },
): GraphScope | Problem {
  const path = relative(root, resolve(cwd, name)).split(sep).join('/')
  const byPath = scopes.find(({ key }) => key === path || folderOf(key) === path)
  // In the folder above it, the name of a scope's folder is its path as well.
  const named = scopes.filter((scope) => scope.name === name)
  if (named.length > 1 && (byPath === undefined || !/[\\/]/.test(name))) {
    const paths = named.map(({ key }) => key).join(' and ')
    return {
      message: `Unexpected scope "${name}", which ${paths} are called, expected one of these`,
    }
  }
  const found = byPath ?? named[0]
  if (found) return found
  const near = nearest(
    name,
    scopes.flatMap((scope) => [scope.name, scope.key]),
  )
  if (near !== undefined) {
    return {
      message: `Unexpected scope "${name}", expected one of the specs; did you mean "${near}"?`,
    }
  }
  const names = [...new Set(scopes.map((scope) => scope.name))]
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : ''
  return {
    message: `Unexpected scope "${name}", expected one of ${names.slice(0, MOST).join(', ')}${more}`,
  }
}
