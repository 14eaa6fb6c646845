import type { Point } from '../model/position.ts'

/** The point of an offset in a report; a line ends at LF, CR LF or a lone CR. */
export function pointAt(text: string, offset: number): Point {
  let line = 1
  let start = 0
  for (const end of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line++
    start = end.index + end[0].length
  }
  return { line, column: offset - start + 1, offset }
}
