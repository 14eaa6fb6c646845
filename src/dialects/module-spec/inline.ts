import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { PlacedCode, PlacedLink, PlacedText } from '../../model/placed-text.ts'
import { type Flat, flatten, type Piece } from '../../parse/flatten.ts'
import type { Range } from '../../parse/keywords.ts'
import { lineStarts } from '../../parse/lines.ts'
import { type Places, placesIn } from '../place.ts'
import { saysNone, type Words } from './words.ts'

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

/** What all sections are read with. */
export function readerOf(tree: Root, source: string, path: string, words: Words): Reader {
  const definitions = new Map<string, string>()
  visit(tree, 'definition', (node: Definition) => {
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

/** The text of a paragraph, a heading or a cell, and where its code and its links stand in it. */
export interface Inline {
  flat: Flat
  node: Nodes
  /** By their place in the flat text. */
  links: { range: Range; link: PlacedLink }[]
}

/** Reads phrasing content, so that stretches of it can be taken out. */
export function inlineOf(
  node: Nodes & { children: readonly Nodes[] },
  { places, definitions }: Reader,
): Inline {
  const flat = flatten(node.children as PhrasingContent[])
  const rangeOf = new Map<Nodes, Piece>()
  for (const piece of flat.pieces) if (piece.node) rangeOf.set(piece.node, piece)
  const links: Inline['links'] = []
  for (const child of node.children) {
    visit(child, (one) => {
      const url = one.type === 'link' ? one.url : urlOf(one, definitions)
      if (url === undefined) return
      const pieces: Piece[] = []
      visit(one, (leaf) => {
        const piece = rangeOf.get(leaf)
        if (piece) pieces.push(piece)
      })
      const [first, last] = [pieces[0], pieces.at(-1)]
      if (!first || !last) return
      const range: Range = [first.start, last.end]
      const text = single(flat.text.slice(first.start, last.end))
      const position = one.position ? places.ofNode(one) : places.ofText(flat, node, range)
      links.push({ range, link: { text, url, position } })
    })
  }
  return { flat, node, links }
}

function urlOf(node: Nodes, definitions: ReadonlyMap<string, string>): string | undefined {
  return node.type === 'linkReference' ? definitions.get(node.identifier) : undefined
}

/** All of a text. */
export function wholeText(
  node: Nodes & { children: readonly Nodes[] },
  reader: Reader,
): PlacedText {
  const inline = inlineOf(node, reader)
  return sliceText(inline, [0, inline.flat.text.length], reader)
}

/** A stretch of a text; `range` counts in its flat text. */
export function sliceText(inline: Inline, range: Range, reader: Reader): PlacedText {
  const { flat, node, links } = inline
  const { places, words, origins } = reader
  const raw = flat.text.slice(...range)
  const start = range[0] + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  const code: PlacedCode[] = []
  let prose = ''
  let at = start
  for (let i = firstBehind(flat.pieces, start); i < flat.pieces.length; i++) {
    const piece = flat.pieces[i] as Piece
    if (piece.start >= end) break
    if (!piece.code) continue
    const [from, to] = [Math.max(piece.start, at), Math.min(piece.end, end)]
    prose += `${flat.text.slice(at, from)}${'\0'.repeat(to - from)}`
    at = to
    const text = single(flat.text.slice(from, to))
    if (piece.node) code.push({ text, position: places.ofNode(piece.node) })
  }
  prose += flat.text.slice(at, end)
  const text = single(flat.text.slice(start, end))
  const position =
    end > start ? places.ofText(flat, node, [start, end]) : emptyPlace(flat, node, range, reader)
  const [first, last] = [code[0]?.position, code.at(-1)?.position]
  const found: PlacedText = {
    text,
    prose: single(prose),
    code,
    links: linksWithin(links, start, end),
    none: saysNone(text, words.none),
    // The marks of code at an end belong to the text.
    position: {
      start: first && first.start.offset < position.start.offset ? first.start : position.start,
      end: last && last.end.offset > position.end.offset ? last.end : position.end,
    },
  }
  origins.set(found, { inline, range: [start, Math.max(start, end)] })
  return found
}

/** White space made single, none at the ends. */
export function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A text that is not there, and where it would stand: behind what comes before it. */
export function noText(offset: number, { places }: Pick<Reader, 'places'>): PlacedText {
  const position = places.ofRange(offset, offset)
  return { text: '', prose: '', code: [], links: [], none: false, position }
}

function emptyPlace(flat: Flat, node: Nodes, [start]: Range, { places }: Reader) {
  if (start === 0 || start > flat.text.length) {
    const { start: first } = places.ofNode(node)
    return { start: first, end: first }
  }
  const { end } = places.ofText(flat, node, [start - 1, start])
  return { start: end, end }
}

/** The first piece that ends behind an offset; pieces follow each other. */
function firstBehind(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function linksWithin(links: Inline['links'], start: number, end: number): PlacedLink[] {
  let [low, high] = [0, links.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle] as Inline['links'][number]).range[1] <= start) low = middle + 1
    else high = middle
  }
  const found: PlacedLink[] = []
  for (let i = low; i < links.length; i++) {
    const { range, link } = links[i] as Inline['links'][number]
    if (range[0] >= end) break
    found.push(link)
  }
  return found
}
