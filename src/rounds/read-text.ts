import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import { beyondLimits, decode } from '../parse/index.ts'

/** The text of a Markdown file, or why it is not parsed: its size, its bytes, its depth, its marks. */
// MM-FILE-0004 MM-FILE-0005 MM-FILE-0014
export function readText(bytes: Uint8Array, config: Config): { text: string } | Problem {
  const { bytes: limit } = config.limits
  if (bytes.length > limit) {
    const message = `Unexpected size of ${bytes.length} bytes, expected at most ${limit} (limits.bytes)`
    return { message }
  }
  const decoded = decode(bytes)
  if (!('text' in decoded)) return decoded
  return beyondLimits(decoded.text) ?? decoded
}
