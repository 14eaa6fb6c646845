import { bracketed } from './bracketed.ts'
import { contract } from './contract.ts'
import { heading } from './heading.ts'
import { leading } from './leading.ts'
import { marker } from './marker.ts'
import { moduleSpec } from './module-spec.ts'
import { openfasttrace } from './openfasttrace.ts'
import { openfeature } from './openfeature.ts'
import { openspec } from './openspec.ts'
import { sentence } from './sentence.ts'
import { specKit } from './spec-kit.ts'
import { trailingParenthesis } from './trailing-parenthesis.ts'
import type { Dialect } from './types.ts'

/** Every dialect; register a new one by a line here. */
export const dialects: readonly Dialect[] = [
  bracketed,
  leading,
  heading,
  trailingParenthesis,
  marker,
  contract,
  sentence,
  openfasttrace,
  openfeature,
  openspec,
  specKit,
  moduleSpec,
]

export { vocabulary as moduleVocabulary } from './module-spec/vocabulary.ts'
export { type ReadOptions, readSpec } from './read-spec.ts'
export type { Dialect, Example, ExampleItem } from './types.ts'
