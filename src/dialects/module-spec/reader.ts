import type { Definition, Nodes, Root } from 'mdast'
import type { PlacedLink, PlacedText } from '../../model/placed-text.ts'
import type { Flat } from '../../parse/flatten.ts'
import type { Range } from '../../parse/keywords.ts'
import { lineStarts } from '../../parse/lines.ts'
import { visitType } from '../../parse/visit.ts'
import { type Places, placesIn } from '../place.ts'
import type { Words } from './words.ts'

/** A spec as the readers of its sections see it. */
export interface Reader {
  source: string
  /** Offsets at which its lines begin. */
  starts: readonly number[]
  path: string
  tree: Root
  places: Places
  words: Words
  /** Where `[label]` leads, by identifier. */
  definitions: ReadonlyMap<string, string>
  /** Where each text was taken from, so that it can be taken apart further. */
  origins: WeakMap<PlacedText, Origin>
}

/** The paragraph, heading or cell of a text, and its range in the flat text. */
export interface Origin {
  inline: Inline
  range: Range
}

/** The text of a paragraph, a heading or a cell, and where its code and its links stand in it. */
export interface Inline {
  flat: Flat
  node: Nodes
  /** By their place in the flat text. */
  links: { range: Range; link: PlacedLink }[]
}

/** What all sections are read with. */
export function readerOf(tree: Root, source: string, path: string, words: Words): Reader {
  const definitions = new Map<string, string>()
  visitType(tree, 'definition', (node: Definition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  })
  return {
    source,
    starts: lineStarts(source),
    path,
    tree,
    places: placesIn(source),
    words,
    definitions,
    origins: new WeakMap(),
  }
}
