import type { Html, Nodes, Paragraph } from 'mdast'
import { type Flat, flatten } from '../parse/flatten.ts'
import { pieceAt } from '../parse/piece-at.ts'

/** `r[auth.login+2]`: its prefix, its ID and its revision. */
export interface Marker {
  prefix: string
  id: string
  revision?: string
  /** Range in the flat text of its node. */
  start: number
  end: number
  /** It stands in a code span. */
  code: boolean
}

/** The marker lines of a node, and the text between them. */
export interface MarkedText {
  flat: Flat
  /** In their order. */
  markers: Marker[]
}

const MARKER = /\b([a-z][a-z0-9]*)\[([^\s[\]+~]+)(?:[+~](\d+))?\]/g
const WHOLE_LINE = /^[ \t]*([a-z][a-z0-9]*)\[([^\s[\]+~]+)(?:[+~](\d+))?\][ \t]*\r?$/gm

/**
 * The lines of a paragraph, or of a piece of HTML that swallowed them, that are a marker and nothing
 * else. In a paragraph that is also a line behind other text: a lazy continuation.
 */
// MM-DECL-0014
export function markerLines(node: Paragraph | Html): MarkedText {
  const flat = node.type === 'paragraph' ? flatten(node.children) : htmlText(node)
  return { flat, markers: markersOf(flat, WHOLE_LINE) }
}

/** The markers anywhere in a text: those that are no line of their own mention. */
export function markersIn(flat: Flat): Marker[] {
  return markersOf(flat, MARKER)
}

function markersOf(flat: Flat, pattern: RegExp): Marker[] {
  return [...flat.text.matchAll(pattern)].flatMap((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length
    const marker = { prefix: match[1] as string, id: match[2] as string }
    const revision = match[3] === undefined ? {} : { revision: match[3] }
    const end = match.index + match[0].trimEnd().length
    const piece = pieceAt(flat.pieces, start)
    if (!piece || piece.link) return []
    return [{ ...marker, ...revision, start, end, code: piece.code }]
  })
}

const LIKE_A_MARKER = /^[ \t]*([a-z][a-z0-9]*)\[([^[\]\n]*)\]?[ \t]*\r?$/gm

/**
 * Lines that begin like a marker with one of the prefixes and are none, by their offsets.
 *
 * @param isId whether a text is an ID, its revision taken off
 */
export function brokenLines(
  { text }: Flat,
  prefixes: readonly string[],
  isId: (text: string) => boolean,
): number[] {
  return [...text.matchAll(LIKE_A_MARKER)]
    .filter(([line, prefix = '', content = '']) => {
      const isWhole = line.includes(']') && isId(content.replace(/[+~]\d+$/, ''))
      return prefixes.includes(prefix) && !isWhole
    })
    .map((match) => match.index + match[0].length - match[0].trimStart().length)
}

/** HTML is read line by line; tags and comments are none of it. */
function htmlText(node: Html): Flat {
  const text = node.value.replace(/<!--(?:(?!-->)[\s\S])*(?:-->|$)|<[^>]*>/g, (tag) =>
    tag.replace(/\S/g, ' '),
  )
  return plainFlat(text)
}

/** A text without any marks. */
export function plainFlat(text: string): Flat {
  const plain = { code: false, link: false, target: false, struck: false, node: undefined }
  return { text, pieces: [{ start: 0, end: text.length, ...plain }] }
}

/** Whether markers can stand in a node itself. */
export function holdsLines(node: Nodes): node is Paragraph | Html {
  return node.type === 'paragraph' || node.type === 'html'
}
