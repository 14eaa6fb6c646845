import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import { decode, findDeepLine, MAX_NESTING } from '../parse/index.ts'

/** The text of a Markdown file, or why it is not parsed: its size, its bytes, its depth. */
// MM-FILE-0004 MM-FILE-0005
export function readText(bytes: Uint8Array, config: Config): { text: string } | Problem {
  const { bytes: limit } = config.limits
  if (bytes.length > limit) {
    const message = `Unexpected size of ${bytes.length} bytes, expected at most ${limit} (limits.bytes)`
    return { message }
  }
  const decoded = decode(bytes)
  if (!('text' in decoded)) return decoded
  const deep = findDeepLine(decoded.text)
  if (!deep) return decoded
  return {
    start: deep.start,
    message: `Unexpected nesting of up to ${deep.depth} quotes and lists, expected at most ${MAX_NESTING}`,
  }
}
