/** The text of a heading in its parts. */
export interface HeadingText {
  title: string
  number?: string
  parenthesis?: string
}

const NUMBER = /^§?\s*(\d+(?:\.\d+)*)[.)]?\s+/
const PARENTHESIS = /\s*\(([^()]*)\)$/

/** A number in front and a parenthesis behind are no part of a heading's title. */
// MM-MOD-0003
export function headingText(text: string): HeadingText {
  const whole = text.replace(/\s+/g, ' ').trim()
  const number = NUMBER.exec(whole)
  const rest = number ? whole.slice(number[0].length) : whole
  const parenthesis = rest.endsWith(')') ? PARENTHESIS.exec(rest) : undefined
  const title = parenthesis ? rest.slice(0, parenthesis.index) : rest
  return {
    title: title.trim(),
    ...(number ? { number: number[1] as string } : {}),
    ...(parenthesis && title.trim() !== '' ? { parenthesis: parenthesis[1] as string } : {}),
  }
}
