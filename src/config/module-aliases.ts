import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import { CLOSED_NAMES, type ModuleVocabulary } from '../model/module-vocabulary.ts'
import { ConfigError } from './config-error.ts'
import type { AliasesInput } from './module-schema.ts'
import { checkName } from './names.ts'

/** Texts by the name of what they are. */
export type NamedTexts = Readonly<Record<string, readonly string[]>>

/**
 * Texts by name with those that a config adds.
 *
 * @throws {ConfigError} for a text that another name has as well
 */
// MM-MOD-0090
export function withAliases(
  known: NamedTexts,
  given: Readonly<Record<string, readonly string[] | undefined>> = {},
  kind: string,
): NamedTexts {
  const names = new Map(
    Object.entries(known).flatMap(([name, texts]) => texts.map((text) => [plainOf(text), name])),
  )
  const all: Record<string, readonly string[]> = { ...known }
  for (const [name, texts = []] of Object.entries(given)) {
    for (const [index, text] of texts.entries()) {
      claim(names, text, name, ['contracts', 'aliases', kind, name, index])
    }
    all[name] = [...(known[name] ?? []), ...texts]
  }
  return all
}

/**
 * The aliases of the words of closed vocabularies.
 *
 * @throws {ConfigError} for a word that its vocabulary does not have, and for an alias of two words
 */
// MM-MOD-0092
export function aliasesOf(
  given: AliasesInput,
  vocabulary: ModuleVocabulary,
): ModuleVocabulary['aliases'] {
  const all: Record<string, NamedTexts> = {}
  for (const kind of CLOSED_NAMES) {
    const words = given[kind]
    if (!words) continue
    const names = new Map(vocabulary[kind].map((word) => [plainOf(word), word]))
    for (const [word, texts] of Object.entries(words)) {
      const key = ['contracts', 'aliases', kind, word]
      checkName(word, vocabulary[kind], key, 'word')
      for (const [index, text] of texts.entries()) claim(names, text, word, [...key, index])
    }
    all[kind] = words
  }
  return all
}

/** Gives a text to a name that nothing else has. */
function claim(names: Map<string, string>, text: string, name: string, key: KeyPath): void {
  const other = names.get(plainOf(text))
  if (other !== undefined && other !== name) {
    const message = `Unexpected alias "${text}" at ${formatKeyPath(key)}, which ${other} has as well, expected one that nothing else has`
    throw new ConfigError(key, message)
  }
  names.set(plainOf(text), name)
}

function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:.]+$/, '')
    .toLowerCase()
}
