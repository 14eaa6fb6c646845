import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'

/** The first sign of one programming language in a text, as it is written. */
export function languageSyntax(text: string, { syntax }: ModuleVocabulary): string | undefined {
  for (const pattern of syntax) {
    const found = new RegExp(pattern, 'u').exec(text)?.[0]
    if (found !== undefined) return found.trim()
  }
  return undefined
}
