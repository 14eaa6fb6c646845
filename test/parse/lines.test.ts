import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStarts, pointAt } from '../../src/parse/lines.ts'

test.each([
  ['', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb', [0, 2]],
  ['\n\r\n\r', [0, 1, 3, 4]],
  ['\uFEFFa\n', [0, 3]],
  ['a\u2028b\u0085c', [0]],
])('the lines of %j begin at %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts)
})

test('MM-FILE-0011: lines and columns count from 1, offsets from 0', () => {
  expect(pointAt('a\nb', 0)).toEqual({ line: 1, column: 1, offset: 0 })
  expect(pointAt('a\n😀b', 4)).toEqual({ line: 2, column: 3, offset: 4 })
})

test('MM-FILE-0011: every offset has the line and column of the text before it', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀')).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      for (let offset = 0; offset <= text.length; offset++) {
        // Between CR and LF stands no point that anybody asks for.
        if (text[offset - 1] === '\r' && text[offset] === '\n') continue
        const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
        const column = (lines.at(-1)?.length ?? 0) + 1
        expect(pointAt(text, offset)).toEqual({ line: lines.length, column, offset })
      }
    }),
    { seed: 2119, numRuns: 300 },
  )
})
