import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { trimEnd } from './trim-end.ts'

/** A vocabulary made ready for looking words up. */
export interface Words {
  vocabulary: ModuleVocabulary
  sections: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, string>
  columns: ReadonlyMap<string, string>
  /** By their plain form, aliases among them. */
  types: ReadonlyMap<string, string>
  none: readonly string[]
  deferred: readonly string[]
  placeholders: ReadonlySet<string>
}

/** Words are equal without regard to case, width of white space and a colon or full stop behind them. */
export function plainWord(text: string): string {
  const single = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return trimEnd(single, ':.').toLowerCase()
}

/** One vocabulary serves all the specs of a run. */
const made = new WeakMap<ModuleVocabulary, Words>()

/** The names of a vocabulary by their words; where two names claim a word the first one has it. */
// MM-MOD-0095
export function wordsOf(vocabulary: ModuleVocabulary): Words {
  const known = made.get(vocabulary)
  if (known) return known
  const words: Words = {
    vocabulary,
    sections: byWord(vocabulary.sections),
    labels: byWord(vocabulary.labels),
    columns: byWord(vocabulary.columns),
    types: typesOf(vocabulary),
    none: vocabulary.none.map((word) => plainWord(word)),
    deferred: vocabulary.deferred.map((word) => plainWord(word)),
    placeholders: new Set(vocabulary.placeholders.map((word) => word.trim().toLowerCase())),
  }
  made.set(vocabulary, words)
  return words
}

/** Whether a text says that there is nothing: the word alone, or before a mark that goes on. */
export function saysNone(text: string, none: readonly string[]): boolean {
  const plain = text.trim().toLowerCase()
  return none.some((word) => {
    if (!plain.startsWith(word)) return false
    const behind = plain.slice(word.length)
    if (/^[-–—]$/.test(word)) return behind === '' || behind === '.'
    return /^\s*(?:$|[.,;:()[\]/])|^\s+[-–—]/.test(behind)
  })
}

function byWord(names: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, words] of Object.entries(names)) {
    for (const word of words) {
      const plain = plainWord(word)
      if (!found.has(plain)) found.set(plain, name)
    }
  }
  return found
}

function typesOf({ types, aliases }: ModuleVocabulary): Map<string, string> {
  const words = types.map((type) => [type, ...(aliases.types?.[type] ?? [])])
  return byWord(Object.fromEntries(words.map(([type = '', ...more]) => [type, [type, ...more]])))
}
