import type { Place } from '../../model/diagnostic.ts'
import type { ModuleNode } from '../../model/module-graph.ts'
import { scopeKey } from '../../model/module-names.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { scopeTypeOf } from '../../model/scope-type.ts'
import { type Draft, placeIn, remark } from './draft.ts'
import { LISTS, type ListName, meaningOf } from './meaning.ts'

/** A name in a list, and what it stands for. */
export interface Listed {
  node: ModuleNode
  name: string
  place: Place
}

/** What the lists of a module say, each by the key of its node. */
export type Lists = Readonly<Record<ListName, ReadonlyMap<string, Listed>>>

/** Reads the lists of a module; what stands twice in one of them is told. */
// MM-GRAPH-0004 MM-GRAPH-0008
export function listsOf(spec: TracedModule, draft: Draft): Lists {
  const read = (list: ListName): Map<string, Listed> => {
    const found = new Map<string, Listed>()
    for (const one of spec.dependencies?.[list]?.names ?? []) {
      const node = meaningOf(one, list, spec, draft)
      if (!node) continue
      const place = placeIn(spec, one.position)
      const first = found.get(node.key)
      if (!first) {
        found.set(node.key, { node, name: one.name, place })
        continue
      }
      const { start } = first.place
      const message = `Unexpected second ${one.name} behind ${LISTS[list]}, expected the one at ${start?.line}:${start?.column} alone`
      remark(draft, 'repeated-dependency', place, message)
    }
    return found
  }
  const lists = {
    dependsOn: read('dependsOn'),
    scopeReference: read('scopeReference'),
    providesTo: read('providesTo'),
  }
  for (const { node, name, place } of lists.dependsOn.values()) {
    const home = foreignProduct(node, spec, draft)
    if (home === undefined) continue
    const message = `Unexpected dependency on ${name} of another product (${home}), expected a scope of contracts between them`
    remark(draft, 'foreign-module', place, message)
  }
  return lists
}

/** The scope of a node, where that is a product and another one than the module's. */
function foreignProduct(
  { kind, scope }: ModuleNode,
  spec: TracedModule,
  { index, vocabulary }: Draft,
): string | undefined {
  const home = index.byPath.get(scope)
  if (kind !== 'module' || !home || scope === scopeKey(spec)) return undefined
  return scopeTypeOf(home, vocabulary) === 'product' ? scope : undefined
}
