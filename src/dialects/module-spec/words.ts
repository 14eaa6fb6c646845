import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { trimEnd } from './trim-end.ts'

/** A vocabulary made ready for looking words up. */
export interface Words {
  vocabulary: ModuleVocabulary
  sections: ReadonlyMap<string, string>
  labels: ReadonlyMap<string, string>
  columns: ReadonlyMap<string, string>
  /** By their plain form; `ports` is there as well. */
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

/** The names of a vocabulary by their words; where two names claim a word the first one has it. */
export function wordsOf(vocabulary: ModuleVocabulary): Words {
  return {
    vocabulary,
    sections: byWord(vocabulary.sections),
    labels: byWord(vocabulary.labels),
    columns: byWord(vocabulary.columns),
    types: typesOf(vocabulary.types),
    none: vocabulary.none.map((word) => plainWord(word)),
    deferred: vocabulary.deferred.map((word) => plainWord(word)),
    placeholders: new Set(vocabulary.placeholders.map((word) => word.trim().toLowerCase())),
  }
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

function typesOf(types: readonly string[]): Map<string, string> {
  return new Map(types.map((type) => [plainWord(type), type]))
}
