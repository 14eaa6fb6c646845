import { consume, type Leftover } from './consume.ts'
import { explain } from './explain.ts'
import { fitsPieces } from './patterns.ts'
import type { Sought } from './sought.ts'
import { type Fit, strongest } from './strongest.ts'
import type { TestGroup, TestIndex } from './test-index.ts'

/** Those whose title becomes the name when its placeholders are filled; of several the most literal. */
// MM-RES-0035
export function patternedTests(sought: Sought, index: TestIndex): TestGroup[] {
  const fits = index.patterned(sought.files).flatMap((group): Fit[] => {
    const left = leftBehindPattern(group, sought.texts)
    if (!left || explain(group.family, group.path, left, sought) === undefined) return []
    return [{ group, strength: group.pieces.flatMap((one) => one ?? []).join('').length }]
  })
  return strongest(fits)
}

function leftBehindPattern(
  { pieces, names, spellings, family }: TestGroup,
  texts: readonly string[],
): Leftover | undefined {
  const fits = (i: number, text: string) => {
    const between = pieces[i]
    return between ? fitsPieces(text, between) : (spellings[i]?.includes(text) ?? false)
  }
  // A text for each name: the JSON of Jest, TAP.
  const outer = texts.slice(0, -names.length)
  if (
    texts.length >= names.length &&
    names.every((_, i) => fits(i, texts[outer.length + i] as string))
  ) {
    return { front: '', isDeep: names.length > 1, outer }
  }
  const [name = ''] = texts.slice(-1)
  // Its class in a text of its own.
  if (pieces.slice(0, -1).every((one) => !one) && fits(names.length - 1, name)) {
    return consume(spellings.slice(0, -1), texts.slice(0, -1))
  }
  if (family !== 'script') return undefined
  // All names in one text.
  const joined = [' > ', ' › ', ' '].some((separator) =>
    fitsPieces(name, joinedPieces(names, pieces, separator)),
  )
  return joined ? { front: '', isDeep: false, outer: texts.slice(0, -1) } : undefined
}

function joinedPieces(
  names: readonly string[],
  pieces: TestGroup['pieces'],
  separator: string,
): string[] {
  const joined = ['']
  names.forEach((name, i) => {
    const [first = '', ...rest] = pieces[i] ?? [name]
    joined.push(`${joined.pop()}${i === 0 ? '' : separator}${first}`, ...rest)
  })
  return joined
}
