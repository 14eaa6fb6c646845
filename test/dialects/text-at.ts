import { expect } from 'vitest'
import type { Position } from '../../src/model/position.ts'

/** The text at a position, once its lines and columns agree with its offsets. */
export function textAt(text: string, { start, end }: Position): string {
  for (const point of [start, end]) {
    const lines = text.slice(0, point.offset).split(/\r\n|\n|\r(?!\n)/)
    expect([point.line, point.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
  }
  return text.slice(start.offset, end.offset)
}
