import type { Point, Position } from './position.ts'

/** What a comment says of one rule: its findings at some lines, or in the whole file, do not count. */
export interface Suppression {
  kind: 'next-line' | 'range' | 'file'
  /** As written; it need not exist. */
  rule: string
  /** With single blanks. */
  reason: string
  /** The comment, or the one that begins the range. */
  position: Position
  /** From 1, both included; left out for the whole file. */
  lines?: { first: number; last: number }
}

/** A comment that is meant to suppress and cannot be read: exit code 2. */
export interface BadSuppression {
  start: Point
  message: string
}
