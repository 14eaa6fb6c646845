import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import { findCrowd } from '../../src/parse/crowding.ts'

/** The square root of 5,000 million lies between this and one more. */
const FIT = 70_710
const [STARS, UNDERSCORES] = ['"*" that open', '"_" that close emphasis']

test.each([
  ['side by side', '*a_ '.repeat(FIT + 1), 1, `${FIT + 1} ${STARS} and ${FIT + 1} ${UNDERSCORES}`],
  ['in rows', `Text.\n\n${'**a__. '.repeat(FIT + 1)}`, 3, STARS],
  ['of one kind, with one and with two', '~~a~ '.repeat(FIT + 1), 1, '"~~" that open'],
  ['over lines', `\r\n\r\n${'(*a_)\r\n'.repeat(FIT + 1)}`, 3, STARS],
  ['over lines of CR', '*a_\r'.repeat(FIT + 1), 1, STARS],
  [
    'behind a block that is large',
    `${'a '.repeat(100_000)}\n\n${'*a_\n'.repeat(FIT + 1)}`,
    3,
    STARS,
  ],
])('MM-FILE-0014: marks of emphasis %s are too many', (_, text, line, what) => {
  const crowd = findCrowd(text)
  expect(crowd).toMatchObject({ start: { line, column: 1 }, most: 5_000_000_000 })
  expect(crowd?.what).toContain(what)
})

test.each([
  ['one less', '*a_ '.repeat(FIT)],
  ['that open and close one kind', '*a* '.repeat(200_000)],
  ['that open two kinds', '*a _b '.repeat(150_000)],
  ['that close two kinds', 'a* b_ '.repeat(150_000)],
  ['in words', 'a_b '.repeat(100_000) + '*c* '.repeat(100_000)],
  ['that empty lines part', '*a_ *a_\n\n'.repeat(50_000)],
  ['that empty lines of CR part', '*a_ *a_\r\r'.repeat(50_000)],
  ['that empty lines of a quote part', '> *a_ *a_\n>\n'.repeat(50_000)],
])('MM-FILE-0014: marks of emphasis %s are not too many', (_, text) => {
  expect(findCrowd(text)).toBeUndefined()
})

test('MM-FILE-0014: blocks count together', () => {
  const block = `${'*a_ '.repeat(50_000)}\n\n`
  expect(findCrowd(block.repeat(2))).toBeUndefined()
  expect(findCrowd(block.repeat(3))).toMatchObject({ start: { line: 5 } })
})

/** A word that the native parser is slow on: MM-PARSE-0024. */
const WORD = 'www._/'.repeat(2000)

test.each([
  ['with underscores', `a b\n\n${'www._/'.repeat(10_001)} c`, 10_001],
  ['in capitals', `a b\n\n${'WWW._/'.repeat(10_001)} c`, 10_001],
  ['with a protocol', `a\n\n${'_(://a'.repeat(12_000)}`, 12_000],
  ['in many words', `a b\n\n${`${WORD} `.repeat(6)}c`, 12_000],
  ['beside such a word', `${WORD}\n\n${'www._/ '.repeat(10_000)}c`, 10_000],
])('MM-FILE-0014: addresses %s are too many', (_, text, underscores) => {
  const crowd = findCrowd(text)
  expect(crowd).toMatchObject({ start: { line: 3 }, most: 100_000_000 })
  expect(crowd?.what).toMatch(new RegExp(`^\\d+ addresses and ${underscores} underscores$`))
})

test.each([
  ['one less', 'www._/'.repeat(10_000)],
  ['that blanks part', 'www._/ '.repeat(100_000)],
  ['without underscores', 'www.a/'.repeat(100_000)],
  ['none of it', 'a_'.repeat(400_000)],
])('MM-FILE-0014: addresses, %s, are not too many', (_, text) => {
  expect(findCrowd(text)).toBeUndefined()
})

test('MM-FILE-0014: so is a document that is no spec, where its links are asked for', () => {
  const config = toConfig({ specs: [{ include: ['specs/*.md'] }] })
  const files = memory({ 'specs/a.md': '- [A-1] It MUST run.\n', 'b.md': '*a_ '.repeat(80_000) })
  expect(analyze(config, files, ['links']).problems).toMatchObject([
    {
      path: 'b.md',
      start: { line: 1 },
      message: expect.stringContaining('Unexpected block of 80000'),
    },
  ])
})

test.each(['auto', 'remark'] as const)('MM-FILE-0014: a spec is refused by parser %s', (parser) => {
  const config = toConfig({ specs: [{ include: ['specs/*.md'] }], parser })
  const files = memory({
    'specs/a.md': `# A\n\n- [A-1] It MUST run.\n\n${'*a_ '.repeat(80_000)}\n`,
  })
  expect(analyze(config, files).problems).toMatchObject([
    {
      path: 'specs/a.md',
      start: { line: 5, column: 1 },
      message:
        'Unexpected block of 80000 "*" that open and 80000 "_" that close emphasis, expected at most 5000000000 for the product of both over all blocks',
    },
  ])
})
