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
  const named = scopes.filter((scope) => scope.name === name)
  const inFolder = scopes.filter(({ key }) => folderOf(key) === path)
  // A name that several have is no path, although it is one in the folder above one of them.
  const found = [
    scopes.filter(({ key }) => key === path),
    ...(named.length > 1 ? [named, inFolder] : [inFolder, named]),
  ].find((some) => some.length > 0)
  if (found?.[0] && found.length === 1) return found[0]
  if (found) {
    const keys = found.map(({ key }) => key).join(' and ')
    return { message: `Unexpected scope "${name}", which may be ${keys}, expected one of these` }
  }
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
