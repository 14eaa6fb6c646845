import type { LineCounter } from 'yaml'
import type { Point } from '../model/position.ts'

/** A ledger that cannot be read: where, and what was expected. */
export interface LedgerError {
  start: Point
  message: string
}

/** The point of an offset of a YAML text. */
export function ledgerPoint(lines: LineCounter, offset: number): Point {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, offset }
}
