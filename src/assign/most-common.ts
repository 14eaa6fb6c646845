/** The value that stands there most often; the first of equals. */
export function mostCommon<T>(values: Iterable<T>): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | undefined
  let most = 0
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count]
  }
  return best
}
