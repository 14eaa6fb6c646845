import type { Flat } from './flatten.ts'

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y

/**
 * The offset in a file's text from which a character of a flat text comes: escapes, character
 * references and the marks of containers at the start of a line take room in the source alone.
 *
 * @param near where to look on for text that the parser gave no position
 */
export function sourceOffset(source: string, flat: Flat, index: number, near: number): number {
  const piece = flat.pieces.find((one) => one.start <= index && index < one.end)
  const position = piece?.node?.position
  if (!piece || !position) {
    const rest = flat.text.slice(index).match(/^\S+/)?.[0] ?? ''
    return Math.max(near, source.indexOf(rest, near))
  }
  const from = position.start.offset as number
  const to = position.end.offset as number
  const value = flat.text.slice(piece.start, piece.end)
  const within = index - piece.start
  if (source.slice(from, to) === value) return from + within
  return walk(source, from, to, value, within)
}

/** Goes through source and value side by side and steps over what only the source has. */
function walk(source: string, from: number, to: number, value: string, within: number): number {
  let at = 0
  for (let i = from; i < to; i++) {
    const reference = source[i] === '&' ? match(source, i) : undefined
    if (reference && !value.startsWith(reference, at)) {
      if (at === within) return i
      at += (value.codePointAt(at) as number) > 0xffff ? 2 : 1
      i += reference.length - 1
    } else if (same(source[i] as string, value[at])) {
      if (at === within) return i
      at++
    }
  }
  return to
}

function match(source: string, at: number): string | undefined {
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0]
}

/** Code spans turn a line break into a blank. */
function same(a: string, b: string | undefined): boolean {
  return a === b || (b === ' ' && (a === '\n' || a === '\r'))
}
