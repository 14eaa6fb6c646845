import type { Point } from '../model/position.ts'
import { decode } from '../parse/index.ts'

/** A text, or why there is none. */
export type DecodedReport = { text: string } | { start?: Point; message: string }

/** The encoding that an XML declaration names, which is readable in every ASCII-compatible one. */
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/

/**
 * The text of a report, without a byte-order mark. UTF-16 is known by its mark, other encodings by
 * the XML declaration; everything else is UTF-8, and bytes that are not are refused.
 */
// MM-RES-0003
export function decodeReport(bytes: Uint8Array): DecodedReport {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes)
  const name = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.[1]
  if (name !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(name)) return decodeAs(name, bytes)
  const decoded = decode(bytes)
  return 'text' in decoded ? { text: decoded.text.replace(/^\uFEFF/, '') } : decoded
}

function decodeAs(name: string, bytes: Uint8Array): DecodedReport {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(name, { fatal: true })
  } catch {
    return { message: `Unexpected encoding "${name}", expected one that is known, such as UTF-8` }
  }
  // XML in UTF-16 has a mark: without one, the declaration itself was read in another encoding.
  if (decoder.encoding.startsWith('utf-16') && bytes[0] === 0x3c && bytes[1] !== 0) {
    return { message: `Unexpected text that is not in "${name}", expected the encoding it names` }
  }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { message: `Unexpected bytes that are no ${name}, expected text in that encoding` }
  }
}
