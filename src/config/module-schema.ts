import * as v from 'valibot'
import { moduleVocabulary } from '../dialects/index.ts'
import { CLOSED_NAMES } from '../model/module-vocabulary.ts'

const text = v.pipe(v.string(), v.minLength(1))
const texts = v.pipe(v.array(text), v.minLength(1))

/** A list is the whole vocabulary; `{ add: […] }` leaves the built-in one and adds to it. */
const words = v.union([texts, v.strictObject({ add: texts })])

const WORD_LISTS = [
  ...CLOSED_NAMES,
  'none',
  'deferred',
  'placeholders',
  'scopesWithModules',
  'ofModules',
  'openEnded',
  'closed',
  'someday',
  'syntax',
] as const

export type WordListName = (typeof WORD_LISTS)[number]

/** What a section, a label, a column or a word is called beside what the built-in words call it. */
// MM-MOD-0090
export const aliasesSchema = v.strictObject({
  sections: v.optional(
    v.pipe(
      v.objectWithRest(optionals(Object.keys(moduleVocabulary.sections), texts), texts),
      v.description('Further headings of a section, by its name; a name of your own is a new one.'),
    ),
  ),
  labels: v.optional(
    v.pipe(
      v.strictObject(optionals(Object.keys(moduleVocabulary.labels), texts)),
      v.description('Further texts of a label, by its name: { purpose: [Назначение] }.'),
    ),
  ),
  columns: v.optional(
    v.pipe(
      v.strictObject(optionals(Object.keys(moduleVocabulary.columns), texts)),
      v.description('Further heads of a column, by its name: { name: [Имя] }.'),
    ),
  ),
  ...optionals(
    CLOSED_NAMES,
    v.pipe(
      v.record(text, texts),
      v.description('Further texts for a word of that vocabulary: { real-runtime: [real] }.'),
    ),
  ),
})

/** The words of module specs: each list is the whole vocabulary, or `{ add: […] }`. */
// MM-MOD-0093
export const vocabulariesSchema = v.strictObject({
  ...optionals(
    WORD_LISTS,
    v.pipe(words, v.description('A list is all of it; { add: […] } adds to the built-in words.')),
  ),
  required: v.optional(
    v.pipe(
      v.record(text, words),
      v.description('Sections that a module, a scope, or a scope of a type has to have.'),
    ),
  ),
  order: v.optional(
    v.pipe(
      v.strictObject(optionals(['module', 'scope'] as const, words)),
      v.description('In which order a spec has its sections; what is added comes last.'),
    ),
  ),
  folders: v.optional(
    v.pipe(
      v.strictObject(optionals(['ports', 'adapters'] as const, words)),
      v.description('Names of the folders of ports and of adapters.'),
    ),
  ),
})

export type AliasesInput = v.InferOutput<typeof aliasesSchema>
export type VocabulariesInput = v.InferOutput<typeof vocabulariesSchema>
export type WordsInput = v.InferOutput<typeof words>

function optionals<Name extends string, Shape extends v.GenericSchema>(
  names: readonly Name[],
  shape: Shape,
): Record<Name, v.OptionalSchema<Shape, undefined>> {
  return Object.fromEntries(names.map((name) => [name, v.optional(shape)])) as Record<
    Name,
    v.OptionalSchema<Shape, undefined>
  >
}
