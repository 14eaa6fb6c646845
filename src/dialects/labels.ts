import type { Attributes, FoundRelation } from '../model/facts.ts'
import type { Flat } from '../parse/flatten.ts'
import type { Places } from './place.ts'
import type { Reading } from './reading.ts'

/** Labels that name other items, by the kind of the relation. */
const RELATIONS: Readonly<Record<string, string>> = {
  covers: 'covers',
  depends: 'depends',
  'depends on': 'depends',
  'derived from': 'derives',
  derives: 'derives',
  refines: 'refines',
  satisfies: 'satisfies',
}

/** Labels that say something of the item itself. */
const ATTRIBUTES = ['comment', 'needs', 'owner', 'priority', 'rationale', 'status', 'tags']

const LABEL = /^\s*(\p{L}+(?: \p{L}+)?)\s*:[ \t]*/u

/** A label in front of a text. */
export interface Label {
  /** In lower case; the kind of the relation for those that name items. */
  name: string
  isRelation: boolean
  /** Where the text behind it begins. */
  end: number
}

/** The label that a text begins with: `Covers:`, `Needs:`, `Depends on:`. */
// MM-DECL-0020
export function labelOf(text: string): Label | undefined {
  const match = LABEL.exec(text)
  const word = match?.[1]?.toLowerCase() ?? ''
  const end = match?.[0].length ?? 0
  const relation = RELATIONS[word]
  if (relation !== undefined) return { name: relation, isRelation: true, end }
  return ATTRIBUTES.includes(word) ? { name: word, isRelation: false, end } : undefined
}

/** The label that leads a block; one in code is none. */
export function labelIn({ text, pieces }: Flat): Label | undefined {
  const label = labelOf(text)
  return label && !pieces.some((piece) => piece.code && piece.start < label.end) ? label : undefined
}

/** What the labels of an item say. */
export interface Labelled {
  attributes?: Attributes
  relations?: FoundRelation[]
}

/** What the labelled items that are nested in an item say of it. */
// MM-DECL-0020
export function labelledBy(nested: readonly Reading[], places: Places): Labelled {
  const attributes: Attributes = {}
  const relations: FoundRelation[] = []
  for (const { block, tokens } of nested) {
    const flat = block.flats[0]
    const text = flat?.text ?? ''
    const label = flat && labelIn(flat)
    if (!label) continue
    if (!label.isRelation) addTexts(attributes, label.name, text.slice(label.end))
    for (const token of label.isRelation ? tokens : []) {
      const { id, position } = places.ofToken(token, block)
      relations.push({ kind: label.name, id, position })
    }
  }
  return {
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(relations.length > 0 ? { relations } : {}),
  }
}

/** Adds what stands behind a label: a list for needs and tags, else one text. */
export function addTexts(attributes: Attributes, name: string, text: string): void {
  const single = text.replace(/\s+/g, ' ').trim()
  const texts = ['needs', 'tags'].includes(name) ? single.split(/\s*,\s*/) : [single]
  const filled = texts.filter((one) => one !== '')
  attributes[name] = [...(attributes[name] ?? []), ...filled]
}
