import type { ClosedName, ModuleVocabulary } from './module-vocabulary.ts'

/**
 * The word of a closed vocabulary that a text is, as the vocabulary has it: the word or one of its aliases,
 * without regard to case and width of white space.
 */
// MM-MOD-0092
export function wordMeant(
  text: string,
  name: ClosedName,
  vocabulary: ModuleVocabulary,
): string | undefined {
  const plain = plainOf(text)
  const aliases = vocabulary.aliases[name] ?? {}
  const isMeant = (word: string) =>
    plainOf(word) === plain || aliases[word]?.some((alias) => plainOf(alias) === plain)
  return vocabulary[name].find(isMeant)
}

function plainOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
