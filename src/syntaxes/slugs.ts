import { scopeBefore } from '../model/scope-before.ts'
import type { Occurrence } from './types.ts'

const SLUG = /#([\p{L}\p{N}][\p{L}\p{N}_-]{0,127})(?![\p{L}\p{N}_-])/gu

/** `spec.md#slug`, for items whose IDs no pattern finds; they count only if they are declared. */
// MM-REF-0004
export function slugs(text: string): Occurrence[] {
  return [...text.matchAll(SLUG)].flatMap(({ 0: raw, 1: id = '', index }): Occurrence[] => {
    const start = index + 1
    const { scope, from, inPath } = scopeBefore(text, start, -1)
    if (scope === undefined || inPath) return []
    const end = index + raw.length
    return [{ id, scope, start, end, from, guessed: false, loose: true }]
  })
}
