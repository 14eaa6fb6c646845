import picomatch from 'picomatch'
import type { ProposedEntry } from './propose.ts'
import type { Survey } from './survey.ts'

/** A limit that the specs keep as they are, and how many of their lines do. */
export interface LineLimit {
  /** Columns. */
  max: number
  /** Per cent, rounded down. */
  share: number
  /** Lines of prose. */
  lines: number
}

const LIMITS = [80, 100, 120]
const SHARE = 95

/** The smallest limit of the usual ones that 95 % of the specs' lines of prose keep; none if none. */
// MM-INIT-0005
export function lineLimit(
  entries: readonly ProposedEntry[],
  { lines }: Pick<Survey, 'lines'>,
): LineLimit | undefined {
  const tests = entries
    .flatMap(({ include }) => include)
    .map((one) => picomatch(one, { dot: true }))
  const widths = [...lines]
    .filter(([path]) => tests.some((test) => test(path)))
    .flatMap(([, own]) => own)
  if (widths.length === 0) return undefined
  const kept = (max: number) => widths.filter((width) => width <= max).length
  const max = LIMITS.find((one) => kept(one) * 100 >= widths.length * SHARE)
  if (max === undefined) return undefined
  return { max, share: Math.floor((kept(max) * 100) / widths.length), lines: widths.length }
}
