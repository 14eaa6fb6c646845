import type { ModuleTarget, TracedModule } from '../../model/module-trace.ts'
import { folderOf, nameOf } from '../../model/path.ts'
import type { Trace } from '../../model/trace.ts'
import { siblingsOf } from './entities.ts'

/** Where a link or an inline path of a spec leads, by its URL as it is written. */
export function targetOf(url: string, spec: TracedModule): ModuleTarget | undefined {
  const index = spec.references.findIndex((one) => one.url === url)
  return index === -1 ? undefined : spec.targets[index]
}

/** The names that a module goes by: its folder's and its title's, in small letters. */
export function moduleNames({ path, title }: TracedModule): string[] {
  const names = [nameOf(folderOf(path)), ...(title ? [title.name] : [])]
  return names.map((name) => name.toLowerCase())
}

/**
 * The module that a line of dependencies means: that of its link, else one of the scope by its name, as
 * where the link leads nowhere, which is told of the link.
 */
export function moduleFor(
  { name, url }: { name: string; url?: string },
  spec: TracedModule,
  trace: Pick<Trace, 'modules'>,
): TracedModule | undefined {
  const target = url === undefined ? undefined : targetOf(url, spec)
  if (target?.exists) return trace.modules.find((one) => one.path === target.path)
  const own = nameOf(name).toLowerCase()
  return siblingsOf(spec, trace).find((one) => moduleNames(one).includes(own))
}
