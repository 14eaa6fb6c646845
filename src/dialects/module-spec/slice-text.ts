import type { Nodes } from 'mdast'
import type { PlacedCode, PlacedLink, PlacedText } from '../../model/placed-text.ts'
import type { Piece } from '../../parse/flatten.ts'
import type { Range } from '../../parse/keywords.ts'
import { firstIndex } from './first-index.ts'
import { inlineOf } from './inline.ts'
import type { Inline, Reader } from './reader.ts'
import { single } from './single.ts'
import { textPlace } from './text-place.ts'
import { saysNone } from './words.ts'

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
  const { flat, links } = inline
  const raw = flat.text.slice(...range)
  const start = range[0] + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  const { code, prose } = codeWithin(inline, start, end, reader)
  const text = single(flat.text.slice(start, end))
  const position = textPlace(inline, start, end, reader)
  const [first, last] = [code[0]?.position, code.at(-1)?.position]
  const found: PlacedText = {
    text,
    prose: single(prose),
    code,
    links: linksWithin(links, start, end),
    none: saysNone(text, reader.words.none),
    // The marks of code at an end belong to the text.
    position: {
      start: first && first.start.offset < position.start.offset ? first.start : position.start,
      end: last && last.end.offset > position.end.offset ? last.end : position.end,
    },
  }
  reader.origins.set(found, { inline, range: [start, Math.max(start, end)] })
  return found
}

/** A text that is not there, and where it would stand. */
export function noText(offset: number, { places }: Pick<Reader, 'places'>): PlacedText {
  const position = places.ofRange(offset, offset)
  return { text: '', prose: '', code: [], links: [], none: false, position }
}

function codeWithin({ flat }: Inline, start: number, end: number, { places }: Reader) {
  const { pieces, text } = flat
  const code: PlacedCode[] = []
  let prose = ''
  let at = start
  const first = firstIndex(pieces.length, (i) => (pieces[i]?.end ?? 0) > start)
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.start >= end) break
    if (!piece.code || !piece.node) continue
    const [from, to] = [Math.max(piece.start, at), Math.min(piece.end, end)]
    prose += text.slice(at, from) + '\0'.repeat(to - from)
    at = to
    code.push({ text: single(text.slice(from, to)), position: places.ofNode(piece.node) })
  }
  return { code, prose: prose + text.slice(at, end) }
}

function linksWithin(links: Inline['links'], start: number, end: number): PlacedLink[] {
  const first = firstIndex(links.length, (i) => (links[i]?.range[1] ?? 0) > start)
  const found: PlacedLink[] = []
  for (let i = first; i < links.length && (links[i]?.range[0] ?? end) < end; i++) {
    found.push((links[i] as Inline['links'][number]).link)
  }
  return found
}
