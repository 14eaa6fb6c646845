import type { Stretch } from '../model/lint-facts.ts'
import { toPoint } from '../parse/lines.ts'
import { type Run, runAt, type SourceMap } from '../parse/source-map.ts'

/**
 * Where the characters of a range of a text stand, in stretches that follow each other on one line.
 *
 * @param starts offsets at which the lines of the source begin
 */
export function stretchesIn(
  map: SourceMap,
  text: string,
  start: number,
  end: number,
  starts: readonly number[],
): Stretch[] {
  const found: Stretch[] = []
  for (let index = Math.max(0, runAt(map, start)); index < map.length; index++) {
    const run = map[index] as Run
    if (run.at >= end) break
    const last = Math.min(end, run.at + run.length)
    for (let at = Math.max(start, run.at); at < last; ) {
      const next = run.shared === undefined ? lineEnd(text, at, last) : at + 1
      add(at, next - at, run.shared === undefined ? run.from + at - run.at : run.from)
      at = next
    }
  }
  return found

  function add(at: number, length: number, from: number): void {
    const last = found.at(-1)
    const follows = last && last.start.offset + last.length === from
    if (follows && !isLineEnd(text.charCodeAt(at - 1))) last.length += length
    else found.push({ at: at - start, length, start: toPoint(starts, from) })
  }
}

/** Behind the first line end of a range, or behind the range. */
function lineEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to && !isLineEnd(text.charCodeAt(at))) at++
  return Math.min(to, at + 1)
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}
