import type { Span } from '../model/document.ts'

const TITLE = String.raw`\s+["'(][\s\S]*`
const RESOURCE = new RegExp(
  String.raw`^\]\(\s*(?:<((?:[^<>\n\\]|\\.)*)>|(\S*?))(?:${TITLE})?\s*\)$`,
  'd',
)
const DEFINITION = /^\[(?:[^[\]\\]|\\[\s\S])*\]:\s*(?:<((?:[^<>\n\\]|\\.)*)>|(\S+))(?=\s|$)/d

/**
 * Where the URL of a link or an image stands: `](url)`, `](<url> "title")`.
 *
 * @param from where its text may end, at the latest
 * @returns none where the source writes the URL otherwise, with escapes or over marks of a quote
 */
export function resourceSpan(
  source: string,
  url: string,
  from: number,
  end: number,
): Span | undefined {
  // Of a slice: in a source without `](` each bare address would be followed to the end of the file.
  const text = source.slice(from, end)
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', at + 1)) {
    const span = spanOf(RESOURCE, text.slice(at), url, from + at)
    if (span) return span
  }
  return undefined
}

/** Where the URL of a definition stands: `[label]: url "title"`. */
export function definitionSpan(
  source: string,
  url: string,
  start: number,
  end: number,
): Span | undefined {
  return spanOf(DEFINITION, source.slice(start, end), url, start)
}

function spanOf(pattern: RegExp, text: string, url: string, at: number): Span | undefined {
  const match = pattern.exec(text)
  const [from, to] = match?.indices?.[1] ?? match?.indices?.[2] ?? [0, 0]
  if (url === '' || text.slice(from, to) !== url) return undefined
  return { start: at + from, end: at + to }
}
