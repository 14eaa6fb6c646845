/** A range of a flat text, `end` behind its last character. */
export type Range = readonly [start: number, end: number]

/** The text with NUL characters in the place of the ranges, which may overlap; its length stays. */
export function mask(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  let masked = ''
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, masked.length)
    masked += text.slice(masked.length, from) + '\0'.repeat(Math.max(0, end - from))
  }
  return masked + text.slice(masked.length)
}
