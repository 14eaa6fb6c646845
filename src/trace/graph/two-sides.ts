import type { TracedModule } from '../../model/module-trace.ts'
import { type Draft, remark } from './draft.ts'
import type { Lists } from './lists.ts'

/**
 * Holds what modules say of each other together: who provides to a module that does not depend on it says
 * an arrow that is not there; who depends on one that does not name it is only unknown to the other.
 */
// MM-GRAPH-0007
export function compareSides(
  spec: TracedModule,
  lists: ReadonlyMap<string, Lists>,
  draft: Draft,
): void {
  const own = lists.get(spec.path)
  for (const { node, name, place } of own?.providesTo.values() ?? []) {
    const other = lists.get(node.key)
    if (!other || node.key === spec.path || other.dependsOn.has(spec.path)) continue
    const message = `Unexpected ${name} behind Provides to, which does not say that it depends on this module, expected that in ${node.path}`
    remark(draft, 'one-sided-dependency', place, message)
  }
  for (const { node, name, place } of own?.dependsOn.values() ?? []) {
    const other = lists.get(node.key)
    const isSaid = draft.index.byPath.get(node.key)?.dependencies?.providesTo !== undefined
    if (!other || !isSaid || node.key === spec.path || other.providesTo.has(spec.path)) continue
    const message = `Unexpected dependency ${name}, which does not say that it provides to this module, expected that in ${node.path}`
    remark(draft, 'one-sided-dependency', place, message, 'warning')
  }
}
