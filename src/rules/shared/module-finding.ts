import type { Position } from '../../model/position.ts'
import type { Finding } from '../types.ts'

/** A finding at a place of a spec. */
export function findingAt(
  { path }: { path: string },
  { start, end }: Position,
  subject: string,
  message: string,
): Finding {
  return { path, start, end, subject, message }
}
