import type { Item } from '../../model/item.ts'
import type { Suspect } from '../../model/suspect.ts'
import type { Recorded } from './record.ts'

/**
 * An item that was reviewed: its text of today, beside what it was for a file that is suspect, and what
 * was known of each file.
 */
// MM-GATE-0017 MM-GATE-0018
export function reviewText(
  { key, level, statement }: Item,
  done: readonly Recorded[],
  suspects: readonly Suspect[],
): string {
  const earlier = new Map(
    suspects.map(({ review, earlier }) => [
      review.fingerprint,
      earlier && `${earlier.level ?? 'none'}: ${indented(earlier.statement)}`,
    ]),
  )
  const lines = [
    `${key} ${level ?? 'none'}: ${indented(statement)}`,
    ...[...earlier].map(([fingerprint, text]) => {
      return `  was ${text ?? `another text (${fingerprint}), which no commit has`}`
    }),
    ...done.map(({ review, before }) => `  ${review.path}: ${before}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** A statement may hold a fence. */
function indented(statement: string): string {
  return statement.replaceAll('\n', '\n    ')
}
