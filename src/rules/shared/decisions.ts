import type { Decision, DecisionId } from '../../model/module-decisions.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { Trace } from '../../model/trace.ts'
import { withoutZeros } from '../../model/without-zeros.ts'
import { targetOf } from './module-targets.ts'

/** A decision with an ID. */
export type NamedDecision = Decision & { id: DecisionId }

/** The decisions of a spec that have an ID. */
export function decisionsOf({ decisionLog }: TracedModule): NamedDecision[] {
  const all = decisionLog?.decisions ?? []
  return all.filter((one): one is NamedDecision => one.id !== undefined)
}

/** The IDs that a decision goes by. */
export function idsOf({ id, aliases }: NamedDecision): string[] {
  return [id, ...aliases].map((one) => withoutZeros(one.id))
}

/**
 * The decisions that an ID may mean where it is cited: those of the file that is named beside it, else
 * those of the spec itself.
 *
 * @returns none at all where that file is no spec that was read
 */
export function decisionsFor(
  { file }: DecisionId,
  spec: TracedModule,
  { modules }: Pick<Trace, 'modules'>,
): NamedDecision[] | undefined {
  if (file === undefined) return decisionsOf(spec)
  const path = targetOf(file, spec)?.path
  const other = modules.find((one) => one.path === path)
  return other && decisionsOf(other)
}
