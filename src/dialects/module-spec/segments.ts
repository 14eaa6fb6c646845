import type { PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import type { Reader } from './reader.ts'

/** A member of an enumeration in a line. */
export interface Segment {
  /** In front of its parenthesis or dash. */
  head: PlacedText
  /** What stands in the parenthesis right behind its head. */
  parenthesis?: PlacedText
  whole: PlacedText
}

/**
 * The members of an enumeration, parted by commas and semicolons that stand outside code and
 * parentheses: `` `a` (`../a.md`), [b](b.md) — why ``. A dash or a full stop ends the enumeration's
 * member, a full stop before a blank the enumeration.
 */
export function segmentsOf(value: PlacedText, reader: Reader): Segment[] {
  const { masked, slice } = openText(value, reader)
  const found: Segment[] = []
  let [start, head, depth, open, close] = [0, -1, 0, -1, -1]
  const add = (end: number): void => {
    const whole = slice([start, end])
    const inside = open !== -1 && close > open ? slice([open + 1, close]) : undefined
    if (whole.text !== '') {
      const read = { head: slice([start, head === -1 ? end : head]), whole }
      found.push(inside ? { ...read, parenthesis: inside } : read)
    }
    start = end + 1
    head = -1
    open = -1
    close = -1
  }
  let i = 0
  for (; i < masked.length; i++) {
    const character = masked[i] as string
    if (character === '(') {
      if (depth++ === 0 && head === -1) {
        head = i
        open = i
      }
    } else if (character === ')' && depth > 0) {
      if (--depth === 0 && close === -1) close = i
    } else if (depth > 0) continue
    else if (character === ',' || character === ';') add(i)
    else if (isDash(masked, i)) head = head === -1 ? i : head
    else if (character === '.' && !/\S/.test(masked[i + 1] ?? '')) break
  }
  add(i)
  return found
}

function isDash(text: string, at: number): boolean {
  const character = text[at] as string
  if (character === '—' || character === '–' || character === '→') return true
  return character === '-' && text[at - 1] === ' ' && text[at + 1] === ' '
}
