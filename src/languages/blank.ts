import type { Span } from '../model/document.ts'

/** A text with some ranges made blank, unit by unit; line ends stay. Ranges come by place. */
// MM-LANG-0002
export function blank(text: string, ranges: Iterable<Span>): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (end <= at) continue
    parts.push(text.slice(at, start), text.slice(Math.max(start, at), end).replace(VISIBLE, blanks))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

const VISIBLE = /[^\r\n\u2028\u2029]+/g

function blanks(part: string): string {
  return ' '.repeat(part.length)
}
