import type { Decision, DecisionId } from '../../model/module-decisions.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import type { Trace } from '../../model/trace.ts'
import { withoutZeros } from '../../model/without-zeros.ts'
import { wordMeant } from '../../model/word-meant.ts'
import { targetOf } from './module-targets.ts'

/** A decision with an ID. */
export type NamedDecision = Decision & { id: DecisionId }

/** The decisions of a spec that have an ID. */
export function decisionsOf({ decisionLog }: TracedModule): NamedDecision[] {
  const all = decisionLog?.decisions ?? []
  return all.filter((one): one is NamedDecision => one.id !== undefined)
}

/** The word of the vocabulary that a status begins with; an alias may be of several words. */
export function statusOf(
  status: Decision['status'],
  vocabulary: ModuleVocabulary,
): string | undefined {
  const { text } = status?.text ?? { text: '' }
  if (!/^[\p{L}\p{N}_-]/u.test(text)) return undefined
  const ends = [...text.matchAll(/[\p{L}\p{N}_-]+/gu)].map(
    ({ 0: word, index }) => index + word.length,
  )
  const meanings = ends
    .slice(0, MOST_WORDS)
    .map((end) => wordMeant(text.slice(0, end), 'statuses', vocabulary))
  return meanings.find((word) => word !== undefined)
}

/** More words than the name of a status has. */
const MOST_WORDS = 5

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
