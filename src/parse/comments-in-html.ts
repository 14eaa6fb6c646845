import { Parser } from 'htmlparser2'

/** A comment in a piece of HTML; offsets from 0 in UTF-16 units of that piece. */
export interface HtmlComment {
  /** Between its marks. */
  text: string
  start: number
  /** Behind its last mark. */
  end: number
  /** Nothing ends it. */
  open: boolean
}

/** The comments of a piece of HTML; attributes, scripts and instructions hold none. */
export function commentsInHtml(html: string): HtmlComment[] {
  // Nearly every piece is one comment and nothing else.
  const close = html.indexOf('-->', 4)
  if (close === html.length - 3 && /^<!--(?!-?>)/.test(html)) {
    return [{ text: html.slice(4, close), start: 0, end: html.length, open: false }]
  }
  const comments: HtmlComment[] = []
  const parser = new Parser({
    oncomment(text) {
      const { startIndex: start } = parser
      // CDATA, a wrong declaration and an instruction are comments for a browser only.
      if (!html.startsWith('<!--', start)) return
      const end = Math.min(parser.endIndex + 1, html.length)
      comments.push({ text, start, end, open: !/--!?>$/.test(html.slice(end - 4, end)) })
    },
  })
  parser.end(html)
  return comments
}
