import type { Html } from 'mdast'
import type { FoundLink } from '../model/document.ts'
import { type HtmlAttribute, readHtml } from './html.ts'
import { type Lines, toPosition } from './lines.ts'

/** The attributes that lead somewhere, by tag. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
}

/** The links of raw HTML. */
// MM-LINK-0001
export function htmlLinks(node: Html, { source, starts }: Lines): FoundLink[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  // In a quote or a list the marks stand between the lines: nothing inside can be placed.
  const isWhole = source.slice(start, end) === node.value
  const targets = readHtml(node.value).attributes.filter((one) =>
    TARGETS[one.tag]?.includes(one.name),
  )
  return targets.flatMap((one) =>
    urlsOf(one).map(({ url, at }): FoundLink => {
      if (!isWhole) return { kind: 'html', url, position: toPosition(starts, start, end) }
      const written = source.slice(start + one.start, start + one.end)
      // With character references in it nobody can tell where a part of the value stands.
      if (written !== one.value) {
        const position = toPosition(starts, start + one.start, start + one.end)
        return { kind: 'html', url, position }
      }
      const span = { start: start + one.start + at, end: start + one.start + at + url.length }
      const position = toPosition(starts, span.start, span.end)
      return { kind: 'html', url, position, ...(url !== '' && { span }) }
    }),
  )
}

/** `srcset` holds several, each with its width or density behind it. */
function urlsOf({ name, value }: HtmlAttribute): { url: string; at: number }[] {
  if (name !== 'srcset') {
    const url = value.trim()
    return [{ url, at: value.indexOf(url) }]
  }
  return [...value.matchAll(/[\s,]*(\S*[^\s,])[^,]*/dg)].map((match) => ({
    url: match[1] as string,
    at: match.indices?.[1]?.[0] ?? 0,
  }))
}
