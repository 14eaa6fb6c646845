import type { Point } from '../model/position.ts'
import { countOf } from './count-of.ts'
import { pointAt } from './lines.ts'
import { hasCrowdedWord } from './native/crowded.ts'

/** The block with which a text holds too many marks of two kinds. */
export interface Crowd {
  start: Point
  /** `250000 "*" that open and …`. */
  what: string
  /** The most that the two counts may come to, multiplied, over all blocks. */
  most: number
}

/** How often each of two marks occurs that a parser goes back to, all of one kind for each of the other. */
interface Mixture {
  product: number
  what: string
}

/**
 * The native parser looks through all that opens emphasis for each mark that closes another kind of it:
 * 70,000 of each take it two seconds, and remark far longer.
 */
const MOST_EMPHASIS = 5_000_000_000

/** Where the native parser goes back too often, remark takes two seconds for 10,000 of each. */
const MOST_ADDRESSES = 100_000_000

/** What parts blocks; in a quote such lines have its marks. */
const EMPTY_LINES = /(?:\r\n|\n|\r(?!\n))(?:[ \t>]*(?:\r\n|\n|\r(?!\n)))+|$/g

/** Looks for what brings both parsers to a standstill, before one of them reads it. */
// MM-FILE-0014
export function findCrowd(text: string): Crowd | undefined {
  return (
    crowdIn(text, emphasisIn, MOST_EMPHASIS) ??
    (hasCrowdedWord(text) ? crowdIn(text, addressesIn, MOST_ADDRESSES) : undefined)
  )
}

function crowdIn(
  text: string,
  mixtureIn: (block: string) => Mixture,
  most: number,
): Crowd | undefined {
  // A block of n units holds at most n / 2 marks of each kind, and a short one next to nothing.
  if (text.length ** 2 / 4 <= most) return undefined
  const isShort = (length: number) => length ** 2 / 4 <= most / 1000
  let sum = 0
  let start = 0
  for (const { 0: end, index } of text.matchAll(EMPTY_LINES)) {
    if (!isShort(index - start)) {
      const { product, what } = mixtureIn(text.slice(start, index))
      sum += product
      if (sum > most) return { start: pointAt(text, start), what, most }
    }
    start = index + end.length
  }
  return undefined
}

const OF_WORD = /[\p{L}\p{N}]/u

/** What opens emphasis and what closes another kind of it: CommonMark 0.31 section 6.2, nearly. */
function emphasisIn(block: string): Mixture {
  const opens = new Map<string, number>()
  const closes = new Map<string, number>()
  for (const { 0: mark, index } of block.matchAll(/\*+|_+|~+/g)) {
    const before = block[index - 1] ?? ' '
    const behind = block[index + mark.length] ?? ' '
    const kind = mark.startsWith('~~') ? '~~' : (mark[0] as string)
    if (behind.trim() !== '' && !OF_WORD.test(before)) add(opens, kind)
    if (before.trim() !== '' && !OF_WORD.test(behind)) add(closes, kind)
  }
  let most: Mixture = { product: 0, what: '' }
  for (const [one, opening] of opens) {
    for (const [other, closing] of closes) {
      const product = one === other ? 0 : opening * closing
      const what = `${opening} "${one}" that open and ${closing} "${other}" that close emphasis`
      if (product > most.product) most = { product, what }
    }
  }
  return most
}

function add(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

function addressesIn(block: string): Mixture {
  const addresses = [...block.matchAll(/:\/\/|www\./gi)].length
  const underscores = countOf('_', block)
  return {
    product: addresses * underscores,
    what: `${addresses} addresses and ${underscores} underscores`,
  }
}
