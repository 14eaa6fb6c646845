import type { Fix } from '../model/diagnostic.ts'
import type { Link } from '../model/link.ts'

/**
 * Writes the end of a URL's path or fragment as the file or the heading has it. Only letters change: what
 * the writer put in front to climb up stays, and where he encoded something that differs, nothing is
 * offered.
 *
 * @param wrong the path from the root, or the fragment, as the link has it
 * @param right the same as the file has it
 */
// MM-FIX-0002
export function caseFix(
  { path, url, span }: Link,
  part: 'path' | 'fragment',
  wrong: string,
  right: string,
): { fix?: Fix } {
  if (!span || wrong.length !== right.length) return {}
  const end = part === 'fragment' ? url.length : url.search(/[?#]|$/)
  let same = 0
  while (same < Math.min(wrong.length, end) && url[end - 1 - same] === wrong.at(-1 - same)) same++
  const rest = wrong.length - same
  if (wrong.slice(0, rest) !== right.slice(0, rest)) return {}
  const start = span.start + end - same
  return { fix: { path, start, end: span.start + end, text: right.slice(rest) } }
}
