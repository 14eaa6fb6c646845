import { Parser } from 'htmlparser2'

/** An attribute of a tag in a piece of HTML; offsets from 0 in UTF-16 code units of that piece. */
export interface HtmlAttribute {
  /** In lower case. */
  tag: string
  name: string
  /** Character references resolved. */
  value: string
  /** Range of the value as written, without its quotes. */
  start: number
  end: number
}

/** What a piece of HTML says to links. */
export interface HtmlPiece {
  attributes: HtmlAttribute[]
  /** The texts of its headings and where they begin. */
  headings: { text: string; start: number }[]
}

/** Reads a piece of HTML, which may be a lone tag; comments hold nothing. */
export function readHtml(html: string): HtmlPiece {
  const piece: HtmlPiece = { attributes: [], headings: [] }
  let pending: Omit<HtmlAttribute, 'tag'>[] = []
  let heading: { text: string; start: number } | undefined
  const parser = new Parser({
    onattribute(name, value, quote) {
      const end = parser.endIndex - (quote ? 1 : 0)
      const written = html.slice(parser.startIndex, end)
      const start = parser.startIndex + (/^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0)
      pending.push({ name, value, start, end })
    },
    onopentag(tag) {
      piece.attributes.push(...pending.map((one) => ({ tag, ...one })))
      pending = []
      if (/^h[1-6]$/.test(tag)) heading = { text: '', start: parser.startIndex }
    },
    ontext(text) {
      if (heading) heading.text += text
    },
    onclosetag(tag, implied) {
      if (!heading || !/^h[1-6]$/.test(tag)) return
      if (!implied) piece.headings.push(heading)
      heading = undefined
    },
  })
  parser.end(html)
  return piece
}
