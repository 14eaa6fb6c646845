import { describe, expect, test } from 'vitest'
import { moduleVocabulary as builtIn } from '../../src/dialects/index.ts'
import { accepted, refusal } from './read-text.ts'

/** The vocabulary of a config that has this under `contracts`. */
function wordsOf(contracts: string) {
  return accepted(`contracts:\n  ${contracts}\n`).contracts.vocabulary
}

describe('MM-MOD-0090: aliases add texts', () => {
  test('to sections, labels and columns, behind the built-in ones', () => {
    const words = wordsOf(
      'aliases: { sections: { ENTITY_INVENTORY: [Перечень] }, labels: { purpose: [Zweck] }, columns: { name: [Имя] } }',
    )
    expect(words.sections.ENTITY_INVENTORY).toEqual(['Entity Inventory', 'Перечень'])
    expect(words.sections.HANDOFF).toEqual(builtIn.sections.HANDOFF)
    expect(words.labels.purpose).toEqual(['Purpose', 'Zweck'])
    expect(words.columns.name).toEqual(['Name', 'Entity', 'Имя'])
  })

  test.each([
    [
      'aliases: { label: {} }',
      '2:14 Unexpected key "label" in contracts.aliases, did you mean "labels"?',
    ],
    [
      'aliases: { labels: { purpos: [Zweck] } }',
      '2:24 Unexpected key "purpos" in contracts.aliases.labels, did you mean "purpose"?',
    ],
    [
      'aliases: { columns: { typ: [Имя] } }',
      '2:25 Unexpected key "typ" in contracts.aliases.columns, did you mean "type"?',
    ],
    [
      'aliases: { labels: { purpose: [Zweck, status] } }',
      '2:41 Unexpected alias "status" at contracts.aliases.labels.purpose[1], which status has as well, expected one that nothing else has',
    ],
    [
      'aliases: { sections: { HANDOFF: [Idee], VISION: [idee] } }',
      '2:52 Unexpected alias "idee" at contracts.aliases.sections.VISION[0], which HANDOFF has as well, expected one that nothing else has',
    ],
  ])('%s is refused', (contracts, message) => {
    expect(refusal(`contracts:\n  ${contracts}\n`)).toBe(message)
  })
})

describe('MM-MOD-0091: a section of the own', () => {
  test('stands among the aliases and in a list that asks for it', () => {
    const words = wordsOf(
      'aliases: { sections: { THREATS: [Threats] } }\n  vocabularies: { required: { module: { add: [THREATS] } }, order: { module: { add: [THREATS] } } }',
    )
    expect(words.sections.THREATS).toEqual(['Threats'])
    expect(words.required.module).toEqual([...(builtIn.required.module ?? []), 'THREATS'])
    expect(words.order.module.at(-1)).toBe('THREATS')
    expect(words.required.product).toEqual(builtIn.required.product)
  })

  test.each([
    [
      'aliases: { sections: { ENTITY_INVENTRY: [List] } }',
      '2:26 Unexpected section "ENTITY_INVENTRY" at contracts.aliases.sections.ENTITY_INVENTRY, did you mean "ENTITY_INVENTORY"?',
    ],
    [
      'vocabularies: { required: { library: { add: [HANDOF] } } }',
      '2:48 Unexpected section "HANDOF" at contracts.vocabularies.required.library.add[0], did you mean "HANDOFF"?',
    ],
    [
      'vocabularies: { ofModules: [ENTITY_SURFACE] }',
      '2:31 Unexpected section "ENTITY_SURFACE" at contracts.vocabularies.ofModules[0], did you mean "ENTITY_SURFACES"?',
    ],
  ])('else it is refused: %s', (contracts, message) => {
    expect(refusal(`contracts:\n  ${contracts}\n`)).toBe(message)
  })
})

describe('MM-MOD-0092: an alias of a word', () => {
  test('belongs to the word of its vocabulary, also of one that the config adds', () => {
    const words = wordsOf(
      'aliases: { types: { Function: [Функция] }, runtimeBackings: { real-runtime: [real] } }\n  vocabularies: { types: { add: [Function] } }',
    )
    expect(words.aliases.types).toEqual({ Function: ['Функция'] })
    expect(words.aliases.runtimeBackings).toEqual({ 'real-runtime': ['real'] })
  })

  test.each([
    [
      'aliases: { types: { Prt: [Порт] } }',
      '2:23 Unexpected word "Prt" at contracts.aliases.types.Prt, did you mean "Port"?',
    ],
    [
      'aliases: { statuses: { active: [ja], deferred: [nein, Ja] } }',
      '2:57 Unexpected alias "Ja" at contracts.aliases.statuses.deferred[1], which active has as well, expected one that nothing else has',
    ],
    [
      'aliases: { types: { Port: [adapter] } }',
      '2:30 Unexpected alias "adapter" at contracts.aliases.types.Port[0], which Adapter has as well, expected one that nothing else has',
    ],
  ])('%s is refused', (contracts, message) => {
    expect(refusal(`contracts:\n  ${contracts}\n`)).toBe(message)
  })
})

describe('MM-MOD-0093: a vocabulary of the config', () => {
  test('is all of it as a list, and goes behind the built-in words with add', () => {
    const words = wordsOf(
      'vocabularies: { types: [Port, Adapter], statuses: { add: [accepted, active] }, folders: { ports: [api] }, someday: [soon] }',
    )
    expect(words.types).toEqual(['Port', 'Adapter'])
    expect(words.statuses).toEqual(['active', 'superseded', 'rejected', 'deferred', 'accepted'])
    expect(words.folders).toEqual({ ports: ['api'], adapters: builtIn.folders.adapters })
    expect(words.someday).toEqual(['soon'])
    expect(words.openEnded).toEqual(builtIn.openEnded)
  })

  test('of the sections of a scope type without a list of its own goes behind those of all scopes', () => {
    const { required } = wordsOf(
      'vocabularies: { scopeTypes: { add: [plugin] }, required: { plugin: { add: [HANDOFF] } } }',
    )
    expect(required.plugin).toEqual(['SCOPE_TYPE', 'VISION', 'HANDOFF'])
  })

  test('is built in where the config says nothing', () => {
    expect(accepted('ignore: []\n').contracts.vocabulary).toEqual(builtIn)
  })

  test.each([
    [
      'vocabularies: { type: [Port] }',
      '2:19 Unexpected key "type" in contracts.vocabularies, did you mean "types"?',
    ],
    [
      'vocabularies: { types: { ad: [Port] } }',
      '2:28 Unexpected key "ad" in contracts.vocabularies.types, did you mean "add"?',
    ],
    [
      'vocabularies: { types: [] }',
      '2:19 Unexpected empty value at contracts.vocabularies.types, expected one that is not empty',
    ],
    [
      'vocabularies: { required: { prodct: [VISION] } }',
      '2:31 Unexpected kind of spec "prodct" at contracts.vocabularies.required.prodct, did you mean "product"?',
    ],
    [
      'vocabularies: { scopesWithModules: [libary] }',
      '2:39 Unexpected scope type "libary" at contracts.vocabularies.scopesWithModules[0], did you mean "library"?',
    ],
    [
      "vocabularies: { syntax: { add: ['=>', '(def'] } }",
      '2:41 Unexpected pattern that is no regular expression at contracts.vocabularies.syntax.add[1]: (def',
    ],
    [
      'vocabularies: { runtimeBackings: [fake, real] }',
      '2:19 Unexpected lack of real-runtime at contracts.vocabularies.runtimeBackings, expected it, and other words for it in contracts.aliases.runtimeBackings',
    ],
    [
      'vocabularies: { statuses: [accepted] }',
      '2:19 Unexpected lack of active at contracts.vocabularies.statuses, expected it, and other words for it in contracts.aliases.statuses',
    ],
  ])('%s is refused', (contracts, message) => {
    expect(refusal(`contracts:\n  ${contracts}\n`)).toBe(message)
  })
})

test('MM-MOD-0094: contracts.words holds for module specs, and aliases of labels for clauses', () => {
  const { contracts } = accepted(
    'contracts:\n  words: { preconditions: [Vorher], none: [nichts] }\n  aliases: { labels: { invariants: [Immer], backing: [Rückhalt] } }\n',
  )
  expect(contracts.vocabulary.labels.preconditions?.at(-1)).toBe('Vorher')
  expect(contracts.vocabulary.none.at(-1)).toBe('nichts')
  expect(contracts.words).toEqual({
    precondition: ['Vorher'],
    none: ['nichts'],
    invariant: ['Immer'],
    backing: ['Rückhalt'],
  })
})
