import { moduleVocabulary as builtIn } from '../dialects/index.ts'
import type { ClauseVocabulary } from '../model/contract.ts'
import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { ConfigError } from './config-error.ts'
import { aliasesOf, type NamedTexts, withAliases } from './module-aliases.ts'
import type { AliasesInput, VocabulariesInput, WordListName, WordsInput } from './module-schema.ts'
import { checkName } from './names.ts'

const KEY: KeyPath = ['contracts', 'vocabularies']

/** Words that our rules ask for: a vocabulary without one would leave what it says to nobody. */
const KEPT = { runtimeBackings: 'real-runtime', statuses: 'active' } as const

/** What a config says of the words of module specs. */
export interface VocabularyInput {
  words: ClauseVocabulary
  aliases?: AliasesInput | undefined
  vocabularies?: VocabulariesInput | undefined
}

/**
 * The words of module specs. A list of the config stands in the place of the built-in one, `{ add: […] }`
 * goes behind it; aliases always add, and the words of clauses hold here as well.
 *
 * @throws {ConfigError} for a name or word that is unknown or means two things, for an expression that is
 *   none, and for a vocabulary without a word that rules ask for
 */
// MM-MOD-0090 MM-MOD-0091 MM-MOD-0092 MM-MOD-0093
export function moduleVocabularyOf({
  words,
  aliases = {},
  vocabularies = {},
}: VocabularyInput): ModuleVocabulary {
  const list = (name: WordListName) => changed(builtIn[name], vocabularies[name])
  const { order = {}, folders = {} } = vocabularies
  const lists = {
    types: list('types'),
    statuses: list('statuses'),
    scopeTypes: list('scopeTypes'),
    runtimeBackings: list('runtimeBackings'),
    verificationLevels: list('verificationLevels'),
    ruleCategories: list('ruleCategories'),
    none: [...list('none'), ...(words.none ?? [])],
    deferred: list('deferred'),
    placeholders: list('placeholders'),
    scopesWithModules: list('scopesWithModules'),
    ofModules: list('ofModules'),
    openEnded: list('openEnded'),
    closed: list('closed'),
    someday: list('someday'),
    syntax: list('syntax'),
  }
  const vocabulary: ModuleVocabulary = {
    ...builtIn,
    ...lists,
    order: {
      module: changed(builtIn.order.module, order.module),
      scope: changed(builtIn.order.scope, order.scope),
    },
    folders: {
      ports: changed(builtIn.folders.ports, folders.ports),
      adapters: changed(builtIn.folders.adapters, folders.adapters),
    },
    required: requiredOf(vocabularies.required ?? {}, lists.scopeTypes),
  }
  checkKept(vocabulary)
  checkSyntax(vocabularies.syntax)
  checkScopes(vocabularies.scopesWithModules, lists.scopeTypes)
  const sections = withAliases(builtIn.sections, aliases.sections, 'sections')
  checkSections(vocabularies, aliases.sections, sections)
  return {
    ...vocabulary,
    sections,
    labels: withAliases(withClauses(words), aliases.labels, 'labels'),
    columns: withAliases(builtIn.columns, aliases.columns, 'columns'),
    aliases: aliasesOf(aliases, vocabulary),
  }
}

function changed(known: readonly string[], given: WordsInput | undefined): readonly string[] {
  if (given === undefined) return known
  return Array.isArray(given) ? given : [...new Set([...known, ...given.add])]
}

/** What is given, as a list. */
function givenIn(given: WordsInput | undefined): { text: string; key: KeyPath }[] {
  const [texts, key] = Array.isArray(given) ? [given, []] : [given?.add ?? [], ['add']]
  return texts.map((text, index) => ({ text, key: [...key, index] }))
}

/** A type of scopes without a list of its own has that of all scopes, and adds to that. */
function requiredOf(
  given: Readonly<Record<string, WordsInput>>,
  scopeTypes: readonly string[],
): ModuleVocabulary['required'] {
  const required: Record<string, readonly string[]> = { ...builtIn.required }
  for (const kind of Object.keys(given)) {
    const known = ['module', 'scope', ...scopeTypes]
    checkName(kind, known, [...KEY, 'required', kind], 'kind of spec')
    required[kind] = changed(builtIn.required[kind] ?? builtIn.required.scope ?? [], given[kind])
  }
  return required
}

/** The labels of clauses have the words that `contracts.words` gives them. */
function withClauses(words: ClauseVocabulary): NamedTexts {
  const { preconditions = [], postconditions = [], invariants = [] } = builtIn.labels
  return {
    ...builtIn.labels,
    preconditions: [...preconditions, ...(words.precondition ?? [])],
    postconditions: [...postconditions, ...(words.postcondition ?? [])],
    invariants: [...invariants, ...(words.invariant ?? [])],
  }
}

function checkKept(vocabulary: ModuleVocabulary): void {
  for (const [name, word] of Object.entries(KEPT) as [keyof typeof KEPT, string][]) {
    if (vocabulary[name].includes(word)) continue
    const key = [...KEY, name]
    const message = `Unexpected lack of ${word} at ${formatKeyPath(key)}, expected it, and other words for it in contracts.aliases.${name}`
    throw new ConfigError(key, message)
  }
}

function checkSyntax(given: WordsInput | undefined): void {
  for (const { text, key } of givenIn(given)) {
    try {
      new RegExp(text, 'u')
    } catch {
      const place = [...KEY, 'syntax', ...key]
      const message = `Unexpected pattern that is no regular expression at ${formatKeyPath(place)}: ${text}`
      throw new ConfigError(place, message)
    }
  }
}

function checkScopes(given: WordsInput | undefined, scopeTypes: readonly string[]): void {
  for (const { text, key } of givenIn(given)) {
    checkName(text, scopeTypes, [...KEY, 'scopesWithModules', ...key], 'scope type')
  }
}

/**
 * A section of the writer's own stands among the aliases, with its headings, and in a list that asks for
 * it: so a mistyped name is never taken for a new one.
 */
// MM-MOD-0091
function checkSections(
  { ofModules, required = {}, order = {} }: VocabulariesInput,
  aliases: AliasesInput['sections'] = {},
  sections: NamedTexts,
): void {
  const lists: [KeyPath, WordsInput | undefined][] = [
    [['ofModules'], ofModules],
    ...Object.entries(required).map(([kind, one]): [KeyPath, WordsInput] => [
      ['required', kind],
      one,
    ]),
    ...Object.entries(order).map(([kind, one]): [KeyPath, WordsInput | undefined] => [
      ['order', kind],
      one,
    ]),
  ]
  const asked = new Set(Object.keys(builtIn.sections))
  for (const [name, given] of lists) {
    for (const { text, key } of givenIn(given)) {
      checkName(text, Object.keys(sections), [...KEY, ...name, ...key], 'section')
      asked.add(text)
    }
  }
  for (const name of Object.keys(aliases)) {
    checkName(name, [...asked], ['contracts', 'aliases', 'sections', name], 'section')
  }
}
