import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import type { Entry } from '../../model/placed-text.ts'
import type { Trace } from '../../model/trace.ts'
import type { Finding } from '../types.ts'
import { decisionsOf } from './decisions.ts'
import { findingAt } from './module-finding.ts'
import { fieldOf, isFilled } from './surfaces.ts'

/** The labels, as people write them, of the fields that are missing or say nothing; `A, B`. */
export function missingFields(
  fields: readonly Entry[],
  names: readonly string[],
  { labels }: ModuleVocabulary,
): string | undefined {
  const missing = names.filter((name) => !isFilled(fieldOf(fields, name)))
  if (missing.length === 0) return undefined
  return missing.map((name) => labels[name]?.[0] ?? name).join(', ')
}

/** A finding for each decision that lacks some of the fields. */
export function decisionsWithout(
  names: readonly string[],
  { modules, moduleVocabulary }: Pick<Trace, 'modules' | 'moduleVocabulary'>,
): Finding[] {
  return modules.flatMap((spec) =>
    decisionsOf(spec).flatMap(({ id, fields, heading }) => {
      const missing = missingFields(fields, names, moduleVocabulary)
      if (missing === undefined) return []
      const message = `Unexpected decision ${id.id} without ${missing}, expected a text behind each label`
      return [findingAt(spec, heading, id.id, message)]
    }),
  )
}
