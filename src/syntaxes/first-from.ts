import type { Span } from '../model/document.ts'

/** Which of some places, in their order, is the first at an offset or behind it. */
export function firstFrom(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of some places, in their order, lies in a span. */
export function liesIn(places: readonly number[], { start, end }: Span): boolean {
  const at = places[firstFrom(places, start)]
  return at !== undefined && at < end
}
