import type { Language } from '../model/language.ts'
import { closingOf } from './brackets.ts'
import { lineOf } from './line-table.ts'
import { regexOf } from './regex-of.ts'
import type { Source } from './source.ts'

/** The attributes of a code. */
export interface Attributes {
  /** Of each where it begins, by where it ends. */
  starts: ReadonlyMap<number, number>
  /** Of each where it ends, by where it begins. */
  ends: ReadonlyMap<number, number>
}

/**
 * The attributes of a code: `#[test]`, `@Test(timeout = 1)`. With brackets around them they end
 * with the closing one; where indentation tells bodies they take the rest of their line.
 */
export function attributesOf(source: Source): Attributes {
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  const { language, code } = source
  if (language.attributes === undefined) return { starts, ends }
  for (const match of code.matchAll(patternOf(language, language.attributes))) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = endOfAttribute(source, match.index + match[0].length)
    if (end === undefined || starts.has(end)) continue
    starts.set(end, start)
    ends.set(start, end)
  }
  return { starts, ends }
}

const known = new WeakMap<Language, RegExp>()

function patternOf(language: Language, source: string): RegExp {
  const pattern = known.get(language) ?? regexOf(source, language.ignoreCase, 'g')
  known.set(language, pattern)
  return pattern
}

const NAME = /[\p{L}\p{N}_$.]*/uy
const MORE = /(?:\.[\p{L}\p{N}_]+)*(?=[([{])/uy

function endOfAttribute(source: Source, matched: number): number | undefined {
  const { code, brackets, language } = source
  let end = matched
  if ('([{'.includes(code[end - 1] as string)) {
    const close = closingOf(brackets, end - 1)
    if (close === undefined) return undefined
    end = close + 1
  } else {
    NAME.lastIndex = end
    end += NAME.exec(code)?.[0].length ?? 0
  }
  for (;;) {
    MORE.lastIndex = end
    const more = MORE.exec(code)
    if (!more) break
    const bracket = end + more[0].length
    // What opens a body is none of the attribute's.
    const close = code[bracket] === '{' ? undefined : closingOf(brackets, bracket)
    if (close === undefined) break
    end = close + 1
  }
  if (language.blocks !== 'indentation') return end
  return Math.max(end, source.lines.ends[lineOf(source.lines.starts, end)] as number)
}
