import type { Diagnostic } from '../model/diagnostic.ts'

/** A place in bytes: line from 1, column from 1 in bytes of UTF-8, left out where nobody knows it. */
interface BytePlace {
  line: number
  column?: number
}

/** A range in bytes; `end` is behind the last one, and left out for a point. */
export interface ByteRange {
  start: BytePlace
  end?: BytePlace
}

type Lined = Pick<Diagnostic, 'line' | 'start' | 'end'>

/**
 * The range of a finding with columns in bytes, which are counted in the text of its line. Where
 * that is not known the range is whole lines; an end on a further line is left out, because only
 * the first line is known.
 */
// MM-FORM-0035
export function byteRange({ line, start, end }: Lined): ByteRange | undefined {
  if (!start) return undefined
  const column = columnIn(line, start.column)
  if (column === undefined) {
    return { start: { line: start.line }, ...(end && { end: { line: end.line } }) }
  }
  const last = end?.line === start.line ? columnIn(line, end.column) : undefined
  return {
    start: { line: start.line, column },
    ...(last !== undefined && { end: { line: start.line, column: last } }),
  }
}

/**
 * The range of an edit within the line of a finding, with columns in bytes; nothing where the edit
 * is elsewhere.
 */
export function byteRangeOfFix({ path, line, start, fix }: Diagnostic): ByteRange | undefined {
  if (!start || !fix || fix.path !== path) return undefined
  const lineStart = start.offset - start.column + 1
  const from = columnIn(line, fix.start - lineStart + 1)
  const to = columnIn(line, fix.end - lineStart + 1)
  if (from === undefined || to === undefined) return undefined
  return { start: { line: start.line, column: from }, end: { line: start.line, column: to } }
}

/** A column in bytes of one in UTF-16 units; nothing where the line is unknown or shorter. */
function columnIn(line: string | undefined, column: number): number | undefined {
  if (line === undefined || column < 1 || column - 1 > line.length) return undefined
  return new TextEncoder().encode(line.slice(0, column - 1)).length + 1
}
