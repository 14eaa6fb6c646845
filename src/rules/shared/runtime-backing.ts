import type { Contract } from '../../model/module-entities.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { wordMeant } from '../../model/word-meant.ts'
import { fieldOf, isFilled } from './surfaces.ts'

/** The runtime backing of a contract, where it is one word of the vocabulary. */
export function runtimeBacking(
  { fields }: Contract,
  vocabulary: ModuleVocabulary,
): string | undefined {
  const text = fieldOf(fields, 'backing')?.value.text.replace(/\.$/, '') ?? ''
  return wordMeant(text, 'runtimeBackings', vocabulary)
}

/** Whether a contract says what is left for later: a text that is not None. */
export function defersScope({ fields }: Contract): boolean {
  const entry = fieldOf(fields, 'deferredScope')
  return entry !== undefined && isFilled(entry) && !entry.value.none
}
