import type { Span } from '../model/document.ts'

/** A text with some ranges made blank, unit by unit; line ends stay. Ranges come by place. */
// MM-LANG-0002
export function blank(text: string, ranges: Iterable<Span>): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (end <= at) continue
    parts.push(text.slice(at, start), blankOf(text.slice(Math.max(start, at), end)))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

const LINE_END = /[\r\n\u2028\u2029]/
const VISIBLE = /[^\r\n\u2028\u2029]+/g

/** A part of a text made blank, unit by unit; line ends stay, of which nearly all parts have none. */
export function blankOf(part: string): string {
  return LINE_END.test(part) ? part.replace(VISIBLE, spaces) : spaces(part)
}

function spaces(part: string): string {
  return ' '.repeat(part.length)
}
