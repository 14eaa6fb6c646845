import type { Fix } from '../../model/diagnostic.ts'
import type { Link } from '../../model/link.ts'
import { decodePercent } from '../../model/percent.ts'

/**
 * Writes the letters of a URL's path or fragment as the file or the heading has them. Nothing else changes:
 * what the writer put in front to climb up stays, and where he encoded a letter that differs, nothing is
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
  const units = unitsOf(url, part)
  while (part === 'path' && units.at(-1)?.text === '/') units.pop()
  const edits: { start: number; end: number; text: string }[] = []
  let at = wrong.length
  for (const unit of units.reverse()) {
    const from = at - unit.text.length
    if (from < 0 || wrong.slice(from, at) !== unit.text) break
    const text = right.slice(from, at)
    const isLiteral = unit.end - unit.start === unit.text.length
    if (text !== unit.text && !isLiteral) return {}
    if (text !== unit.text) edits.unshift({ start: unit.start, end: unit.end, text })
    at = from
  }
  const [first, last] = [edits[0], edits.at(-1)]
  // What the link does not spell out, such as the folders around it, is right already.
  if (!first || !last || wrong.slice(0, at) !== right.slice(0, at)) return {}
  let text = ''
  for (const [index, edit] of edits.entries()) {
    text += url.slice(edits[index - 1]?.end ?? first.start, edit.start) + edit.text
  }
  return { fix: { path, start: span.start + first.start, end: span.start + last.end, text } }
}

/** The characters of a part of a URL, decoded, with their places in it; encoded bytes go together. */
function unitsOf(url: string, part: 'path' | 'fragment') {
  const hash = url.indexOf('#')
  const [from, to] = part === 'fragment' ? [hash + 1, url.length] : [0, url.search(/[?#]|$/)]
  return [...url.slice(from, to).matchAll(/(?:%[0-9a-f]{2})+|[\s\S]/gi)].map((match) => ({
    text: match[0].length === 1 ? match[0] : decodePercent(match[0]).text,
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}
