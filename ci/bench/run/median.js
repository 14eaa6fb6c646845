/** The middle of some numbers; of an even count the mean of the two; null if one is unknown. */
export function median(numbers) {
  if (numbers.length === 0 || numbers.some((one) => one === null)) return null
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2
}
