/** A share in whole per cent, rounded down, so that 100 is all and nothing less; 0 of none. */
// MM-GATE-0003
export function wholePercent(count: number, total: number): number {
  return total === 0 ? 0 : Math.floor((100 * count) / total)
}
