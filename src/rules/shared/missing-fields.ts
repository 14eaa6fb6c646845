import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import type { Entry } from '../../model/placed-text.ts'
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
