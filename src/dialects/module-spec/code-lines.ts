import type { Code } from 'mdast'
import type { Position } from '../../model/position.ts'
import { toPosition } from '../../parse/lines.ts'
import type { Reader } from './reader.ts'

/** A line of a block of code. */
export interface CodeLine {
  text: string
  /** The place of a range of its text in the source. */
  place(from: number, to: number): Position
}

/**
 * The lines of a block of code with their places. The marks of a list or quote around it stand in the
 * source alone, in front of each line.
 */
export function codeLines(node: Code, { source, starts }: Reader): CodeLine[] {
  const first = node.position?.start.offset ?? 0
  const line = (node.position?.start.line ?? 1) - 1
  const isFenced = /^\s*(?:`{3,}|~{3,})/.test(source.slice(first, first + 100))
  const skip = isFenced ? 1 : 0
  return node.value.split(/\r\n|\r|\n/).map((text, i): CodeLine => {
    const from = starts[line + skip + i] ?? source.length
    const next = starts[line + skip + i + 1] ?? source.length
    const raw = source.slice(from, next).replace(/[\r\n]+$/, '')
    const column = raw.endsWith(text) ? raw.length - text.length : 0
    const limit = from + raw.length
    const at = (offset: number) => Math.min(from + column + offset, limit)
    return { text, place: (start, end) => toPosition(starts, at(start), at(end)) }
  })
}
