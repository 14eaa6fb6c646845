import { decodeUtf16, isUtf16 } from './decode-utf16.ts'

/** Git looks for a NUL byte in so many bytes to tell that a file is binary. */
const LOOKED_AT = 8000

/**
 * The text of any file, for looking for words in it: what is not UTF-8 becomes replacement characters,
 * and UTF-16 is known by its byte-order mark.
 *
 * @returns nothing for a binary file
 */
// MM-ASSIGN-0004
export function decodeLoosely(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return decodeUtf16(bytes)
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined
  return new TextDecoder().decode(bytes)
}
