import type { ClauseVocabulary } from '../model/contract.ts'
import { ConfigError } from './config-error.ts'

const NAMES = {
  preconditions: 'precondition',
  postconditions: 'postcondition',
  invariants: 'invariant',
  none: 'none',
} as const

/**
 * The words of `contracts.words` by role.
 *
 * @throws {ConfigError} for a word that stands in two lists
 */
// MM-CLAUSE-0006
export function clauseVocabulary(
  input: Partial<Record<keyof typeof NAMES, string[] | undefined>>,
): ClauseVocabulary {
  const vocabulary: ClauseVocabulary = {}
  const seen = new Map<string, string>()
  for (const [name, role] of Object.entries(NAMES) as [
    keyof typeof NAMES,
    keyof ClauseVocabulary,
  ][]) {
    const words = input[name]
    if (!words) continue
    for (const [index, word] of words.entries()) {
      const other = seen.get(word.toLowerCase())
      if (other !== undefined && other !== name) {
        const message = `Unexpected word "${word}", which contracts.words.${other} has as well`
        throw new ConfigError(['contracts', 'words', name, index], message)
      }
      seen.set(word.toLowerCase(), name)
    }
    vocabulary[role] = words
  }
  return vocabulary
}

/** The words of contracts with the aliases of labels: for the clauses they are the same labels. */
// MM-MOD-0094
export function withLabels(
  words: ClauseVocabulary,
  labels: Readonly<Partial<Record<string, readonly string[]>>> = {},
): ClauseVocabulary {
  const all: ClauseVocabulary = { ...words }
  for (const [label, name] of Object.entries(LABELS)) {
    const more = labels[label] ?? []
    if (more.length > 0) all[name] = [...(words[name] ?? []), ...more]
  }
  return all
}

/** What the labels of module specs are to contracts. */
const LABELS: Readonly<Record<string, keyof ClauseVocabulary>> = {
  preconditions: 'precondition',
  postconditions: 'postcondition',
  invariants: 'invariant',
  backing: 'backing',
  verification: 'verification',
  deferredScope: 'deferredScope',
}
