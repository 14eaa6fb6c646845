import type { TracedModule } from './module-trace.ts'
import type { ModuleVocabulary } from './module-vocabulary.ts'
import type { PlacedCode } from './placed-text.ts'
import { wordMeant } from './word-meant.ts'

/** The types that a scope spec names, each once; `it is a product` names one. */
export function scopeTypes(
  { scopeType }: TracedModule,
  vocabulary: ModuleVocabulary,
): PlacedCode[] {
  const seen = new Set<string>()
  return (scopeType?.words ?? []).filter(({ text }) => {
    const type = wordMeant(text, 'scopeTypes', vocabulary)
    if (type === undefined || seen.has(type)) return false
    seen.add(type)
    return true
  })
}

/** The one type of a scope. */
export function scopeTypeOf(spec: TracedModule, vocabulary: ModuleVocabulary): string | undefined {
  const [first, ...others] = scopeTypes(spec, vocabulary)
  if (!first || others.length > 0) return undefined
  return wordMeant(first.text, 'scopeTypes', vocabulary)
}
