import type { Contract } from '../../model/module-entities.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { nearest } from '../../model/nearest.ts'
import type { Position } from '../../model/position.ts'

/** The kinds of clauses, in the order in which a contract has them. */
export const KINDS = ['preconditions', 'postconditions', 'invariants'] as const

/** A text that is nearly a label of clauses, and the kind and the label that were meant. */
export interface NearLabel {
  text: string
  kind: (typeof KINDS)[number]
  meant: string
  position: Position
}

/** The mistyped labels of a contract, those of its list and of its paragraphs in bold. */
export function nearLabels({ unread }: Contract, { labels }: ModuleVocabulary): NearLabel[] {
  const words = KINDS.flatMap((kind) => (labels[kind] ?? []).map((word) => ({ kind, word })))
  return unread.flatMap(({ label, value }) => {
    const text = label?.text ?? /^([^:]{1,80}):/.exec(value.text)?.[1]
    if (text === undefined) return []
    const meant = nearest(
      text,
      words.map(({ word }) => word),
    )
    const found = words.find(({ word }) => word === meant)
    const position = label?.position ?? value.position
    return found ? [{ text, kind: found.kind, meant: found.word, position }] : []
  })
}
