import type { PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import type { Reader } from './reader.ts'
import { trimEnd } from './trim-end.ts'

/** A stretch of a line behind one of its words. */
export interface TextPart {
  /** The name of the word in front of it; left out for what stands before the first. */
  name?: string
  text: PlacedText
}

const BOUNDARY = /(?:^|[;.,/\n])\s*/g

/** The stretches of a line `Internal X; External — Y`, by the words Internal and External. */
export function partsOf(value: PlacedText, reader: Reader): TextPart[] {
  const { masked, slice } = openText(value, reader)
  const words = [...reader.words.labels].filter(([, name]) =>
    ['internal', 'external'].includes(name),
  )
  const marks: { name: string; from: number; behind: number }[] = []
  for (const { 0: boundary, index } of masked.matchAll(BOUNDARY)) {
    const at = index + boundary.length
    const found = words.find(([word]) => isWordAt(masked, at, word))
    if (!found) continue
    const behind = at + found[0].length
    const dash = /^\s*[:—–-]?\s*/.exec(masked.slice(behind, behind + 20))?.[0].length ?? 0
    marks.push({ name: found[1], from: index, behind: behind + dash })
  }
  const parts: TextPart[] = marks.map(({ name, behind }, i) => {
    const end = marks[i + 1]?.from ?? trimEnd(masked, ';.,').length
    return { name, text: slice([Math.min(behind, end), end]) }
  })
  const first = marks[0]?.from ?? masked.length
  const before = slice([0, first])
  return before.text === '' ? parts : [{ text: before }, ...parts]
}

function isWordAt(text: string, at: number, word: string): boolean {
  const there = text.slice(at, at + word.length)
  return there.toLowerCase() === word && !/^[\p{L}\p{N}_-]/u.test(text.slice(at + word.length))
}
