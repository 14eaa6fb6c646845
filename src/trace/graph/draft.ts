import type { Place } from '../../model/diagnostic.ts'
import type {
  GraphRemark,
  GraphRemarkKind,
  GraphScope,
  ModuleNode,
} from '../../model/module-graph.ts'
import type { ModuleIndex } from '../../model/module-index.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import type { Position } from '../../model/position.ts'

/** A graph while it is made. */
export interface Draft {
  modules: readonly TracedModule[]
  index: ModuleIndex
  vocabulary: ModuleVocabulary
  scopes: readonly GraphScope[]
  /** By their keys. */
  nodes: Map<string, ModuleNode>
  /** Those of map rows that lead to no module spec, by the key of their scope, a line break and their name. */
  missing: Map<string, ModuleNode>
  remarks: GraphRemark[]
}

/** Says something of a place of a spec. */
export function remark(
  { remarks }: Draft,
  kind: GraphRemarkKind,
  place: Place,
  message: string,
  severity: GraphRemark['severity'] = 'error',
): void {
  remarks.push({ kind, severity, message, ...place })
}

/** A place of a spec, as diagnostics have it. */
export function placeIn({ path }: { path: string }, { start, end }: Position): Place {
  return { path, start, end }
}
