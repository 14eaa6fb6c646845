import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyzeMarkdown, skipped } from '../analyze-markdown.ts'

const pieces = fc.array(fc.constantFrom('<!--', '-->', '<!-->', '-', '>', ' ', ' A-9 ', ' A-9\n'), {
  maxLength: 30,
})

/** Whether what opens a comment stands nearer before an offset than what closes one. */
function isInComment(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->')
}

test('MM-DECL-0006: an ID in HTML is in a comment where one is open before it', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(pieces, (all) => {
      // A block of HTML that ends with the text, since no line of it is empty.
      const text = `<div>\n${all.join('')}x`
      const expected = [...text.matchAll(/\bA-9\b/g)].map(({ index }) =>
        isInComment(text, index) ? 'A-9 comment' : 'A-9 HTML',
      )
      expect(skipped(analyzeMarkdown(text, { ids: ['A-\\d+'] }))).toEqual(expected)
      for (const one of expected) seen.add(one)
    }),
    { numRuns: 500, seed: 20_261_122 },
  )
  expect(seen.size).toBe(2)
})
