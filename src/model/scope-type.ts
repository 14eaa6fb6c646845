import type { TracedModule } from './module-trace.ts'
import type { ModuleVocabulary } from './module-vocabulary.ts'
import type { PlacedCode } from './placed-text.ts'

/** The types that a scope spec names, each once; `it is a product` names one. */
export function scopeTypes(
  { scopeType }: TracedModule,
  { scopeTypes: known }: ModuleVocabulary,
): PlacedCode[] {
  const seen = new Set<string>()
  return (scopeType?.words ?? []).filter(({ text }) => {
    const isNew = known.includes(text.toLowerCase()) && !seen.has(text.toLowerCase())
    seen.add(text.toLowerCase())
    return isNew
  })
}

/** The one type of a scope. */
export function scopeTypeOf(spec: TracedModule, vocabulary: ModuleVocabulary): string | undefined {
  const [first, ...others] = scopeTypes(spec, vocabulary)
  return others.length === 0 ? first?.text.toLowerCase() : undefined
}
