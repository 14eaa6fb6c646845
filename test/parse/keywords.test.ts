import fc from 'fast-check'
import type { Paragraph, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { KEY_WORDS } from '../../src/model/level.ts'
import { flatten } from '../../src/parse/flatten.ts'
import { findKeywords } from '../../src/parse/keywords.ts'
import { parse } from '../../src/parse/markdown.ts'

/** The key words of a paragraph. */
function keywords(markdown: string, lowercase = false): string[] {
  const [paragraph] = parse(markdown).children as Paragraph[]
  return findKeywords(flatten(paragraph?.children as PhrasingContent[]), lowercase)
}

const word = fc.constantFrom(...Object.keys(KEY_WORDS))
const filler = fc.constantFrom('it', 'Must', 'MUSTER', '_MAY_x', 'MAY-1', 'SHALLOW', 'x', 'é')

test('MM-LEVEL-0001: key words between other words are found, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filler, word)), (pairs) => {
      const markdown = `x ${pairs.map(([other, one]) => `${other} ${one} and`).join(' ')} x`
      expect(keywords(markdown)).toEqual(pairs.map(([, one]) => one))
    }),
    { seed: 2119, numRuns: 300 },
  )
})

test('MM-LEVEL-0001: a key word may be wrapped, emphasised and followed by a mark', () => {
  const shape = fc.constantFrom(
    (one: string) => one.replace(' ', '\n'),
    (one: string) => `**${one}**`,
    (one: string) => one.replace(/^(\w+) /, '**$1** '),
    (one: string) => `(${one})`,
    (one: string) => `${one},`,
    (one: string) => `[${one}](x)`,
  )
  fc.assert(
    fc.property(word, shape, (one, write) => {
      expect(keywords(`It ${write(one)} so`)).toEqual([one])
    }),
    { seed: 2119, numRuns: 300 },
  )
})

test('MM-LEVEL-0005: in any case, with `lowercase`', () => {
  fc.assert(
    fc.property(word, (one) => {
      expect(keywords(`It ${one.toLowerCase()} so`, true)).toEqual([one])
      expect(keywords(`It ${one.toLowerCase()} so`)).toEqual([])
    }),
    { seed: 2119, numRuns: 50 },
  )
})

test('MM-LEVEL-0003: alone in quotation marks or in code none counts', () => {
  const pairs = fc.constantFrom('""', "''", '“”', '‘’', '„“', '«»', '``')
  fc.assert(
    fc.property(word, pairs, (one, [open, close]) => {
      expect(keywords(`The word ${open}${one}${close} is`)).toEqual([])
    }),
    { seed: 2119, numRuns: 100 },
  )
})
