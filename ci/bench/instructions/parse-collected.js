/** The instructions that callgrind says it has counted, read from its log. */
export function parseCollected(log) {
  const [, count] = log.match(/^==\d+== Collected : (\d+)$/m) ?? []
  if (count === undefined) {
    const last = log.trim().split('\n').at(-1)
    throw new Error(`Unexpected log of valgrind, expected a line with Collected; it ends: ${last}`)
  }
  return Number(count)
}
