import { isUtf8 } from 'node:buffer'
import type { Point } from '../model/position.ts'
import { pointAt } from './lines.ts'

/** A text, or where and why the bytes are none. */
export type Decoded = { text: string } | { start: Point; message: string }

/**
 * The text of a file, a byte-order mark kept. Bytes that are not UTF-8 and NUL bytes are refused
 * with their place: a replacement character would change the text that is traced.
 */
// MM-FILE-0004
export function decode(bytes: Uint8Array): Decoded {
  if (!isUtf8(bytes)) {
    const valid = longestValidPrefix(bytes)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, valid))
    const byte = (bytes[valid] as number).toString(16).toUpperCase().padStart(2, '0')
    return {
      start: end(text),
      message: `Unexpected byte 0x${byte}, expected text in UTF-8`,
    }
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const nul = text.indexOf('\0')
  if (nul === -1) return { text }
  return {
    start: pointAt(text, nul),
    message: 'Unexpected NUL byte, expected text in UTF-8',
  }
}

function end(text: string): Point {
  return pointAt(text, text.length)
}

/** How many bytes from the start are whole UTF-8 characters; only called when some are not. */
function longestValidPrefix(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startsValid(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--
  return low
}

/** Valid so far: the last character may be cut off. */
function startsValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
