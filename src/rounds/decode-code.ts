import { isAscii, isUtf8 } from 'node:buffer'
import { decodeUtf16, isUtf16 } from '../parse/index.ts'

/** The text that some bytes hold, whatever they are. */
export interface DecodedCode {
  /** Without a byte-order mark; what is no text became replacement characters. */
  loose: string
  /** With it; left out where they are not UTF-8, or have a NUL byte. */
  strict?: string
}

/** Decodes a file that may be code. Most are ASCII, which costs a fraction of all else. */
export function decodeCode(bytes: Uint8Array): DecodedCode {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (isAscii(bytes)) {
    const loose = buffer.toString('latin1')
    return bytes.includes(0) ? { loose } : { loose, strict: loose }
  }
  if (isUtf16(bytes)) return { loose: decodeUtf16(bytes) }
  if (!isUtf8(bytes)) return { loose: new TextDecoder().decode(bytes) }
  const text = buffer.toString('utf8')
  const loose = text.startsWith('\uFEFF') ? text.slice(1) : text
  return bytes.includes(0) ? { loose } : { loose, strict: text }
}
