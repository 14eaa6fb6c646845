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
  /** The texts of its headings. */
  headings: string[]
  /** The text so far of a heading that a later piece closes. */
  open?: string
  /** The text in front of the end of a heading that an earlier piece opened. */
  close?: string
}

const HEADING_END = /<\/(h[1-6])\s*>/i

/**
 * Reads a piece of HTML, which may be a lone tag; comments hold nothing.
 *
 * @param isOpen a heading began in an earlier piece and has not ended yet
 */
export function readHtml(html: string, isOpen = false): HtmlPiece {
  const piece: HtmlPiece = { attributes: [], headings: [] }
  let pending: Omit<HtmlAttribute, 'tag'>[] = []
  // A tag in front makes the end tag of a heading count; its own place is taken off again.
  const end = isOpen ? HEADING_END.exec(html) : undefined
  const front = end ? `<${end[1]}>` : ''
  let heading: string | undefined
  let isFirst = front !== ''
  const parser = new Parser({
    onattribute(name, value, quote) {
      const end = parser.endIndex - front.length - (quote ? 1 : 0)
      const from = parser.startIndex - front.length
      const start = from + (/^[^=]*=\s*["']?/.exec(html.slice(from, end))?.[0].length ?? 0)
      pending.push({ name, value, start: Math.min(start, end), end })
    },
    onopentag(tag) {
      piece.attributes.push(...pending.map((one) => ({ tag, ...one })))
      pending = []
      if (/^h[1-6]$/.test(tag)) heading = ''
    },
    ontext(text) {
      if (heading !== undefined) heading += text
    },
    onclosetag(tag, implied) {
      if (heading === undefined || !/^h[1-6]$/.test(tag)) return
      if (implied) piece.open = heading
      else if (isFirst) piece.close = heading
      else piece.headings.push(heading)
      isFirst = false
      heading = undefined
    },
  })
  parser.end(front + html)
  return piece
}
