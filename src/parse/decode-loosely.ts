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
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return undefined
  return new TextDecoder().decode(bytes)
}
