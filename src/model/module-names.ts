import type { ModuleTarget, TracedModule } from './module-trace.ts'
import { folderOf, nameOf } from './path.ts'

const ENDING = /(?:\.spec)?\.(?:md|markdown)$/i

/** Where a link or an inline path of a spec leads, by its URL as it is written. */
export function targetOf(url: string, spec: TracedModule): ModuleTarget | undefined {
  const index = spec.references.findIndex((one) => one.url === url)
  return index === -1 ? undefined : spec.targets[index]
}

/** The name that people know a spec by: its folder's, or its file's where that lies beside its scope. */
export function moduleName({ path, scopePath }: Pick<TracedModule, 'path' | 'scopePath'>): string {
  const folder = folderOf(path)
  const isFlat = scopePath !== undefined && folder === folderOf(scopePath)
  return isFlat || folder === '' ? nameOf(path).replace(ENDING, '') : nameOf(folder)
}

/** The names that a module goes by: its own and its title's, in small letters. */
export function moduleNames(spec: TracedModule): string[] {
  const names = [moduleName(spec), ...(spec.title ? [spec.title.name] : [])]
  return names.map((name) => name.toLowerCase())
}

/** What modules of one scope have in common: the path of its spec, else the folder that it should be in. */
export function scopeKey({ path, scopePath }: Pick<TracedModule, 'path' | 'scopePath'>): string {
  if (scopePath !== undefined) return scopePath
  const parts = path.split('/')
  const specs = parts.lastIndexOf('specs')
  if (specs !== -1 && parts.length > specs + 2) return `${parts.slice(0, specs + 2).join('/')}/`
  return `${folderOf(folderOf(path))}/`
}
