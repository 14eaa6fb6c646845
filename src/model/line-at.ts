import type { Point } from './position.ts'

/** The line of a text in which a point lies, without its end; columns count all of it. */
export function lineAt(text: string | undefined, { column, offset }: Point): string | undefined {
  if (text === undefined) return undefined
  const start = offset - column + 1
  const [line = ''] = text.slice(start, start + LONGEST).split(/\r\n|\r|\n/, 1)
  return line
}

/** What is behind that many characters helps nobody who reads a report. */
const LONGEST = 10_000
