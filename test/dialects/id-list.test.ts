import { expect, test } from 'vitest'
import { analyzeMarkdown, mentioned } from '../analyze-markdown.ts'

const ids = ['A-\\d+']

function declaredIds(markdown: string): (string | undefined)[] {
  return analyzeMarkdown(markdown, { ids }).trace.items.map((item) => item.id)
}

test.each([
  ['a comma', '- [A-1, A-2] Both MUST run.'],
  ['a comma alone', '- [A-1,A-2] Both MUST run.'],
  ['a semicolon', '- [A-1; A-2] Both MUST run.'],
  ['an ampersand', '- [A-1 & A-2] Both MUST run.'],
  ['a slash', '- [A-1/A-2] Both MUST run.'],
  ['the word and', '- [A-1 and A-2] Both MUST run.'],
  ['a comma in parentheses', '- (A-1, A-2): Both MUST run.'],
  ['an ampersand in prose', '- A-1 & A-2: Both MUST run.'],
  ['a semicolon in prose', '- A-1; A-2: Both MUST run.'],
  ['the word and in prose', '- **A-1** and **A-2**: Both MUST run.'],
  ['a comma at the end', '- Both MUST run [A-1, A-2].'],
])('MM-DECL-0003: %s separates two IDs that a block declares', (_, markdown) => {
  const { items } = analyzeMarkdown(markdown, { ids }).trace
  expect(items.map((item) => item.id)).toEqual(['A-1', 'A-2'])
  expect(items.map((item) => item.level)).toEqual(['MUST', 'MUST'])
  expect(items[0]?.statement).toMatch(/^Both MUST run\.?$/)
  expect(items[1]?.statement).toBe(items[0]?.statement)
})

test('MM-DECL-0003: a heading declares several IDs', () => {
  expect(declaredIds('# A-1, A-2\n\nBoth MUST run.')).toEqual(['A-1', 'A-2'])
})

test('MM-DECL-0003: three IDs with unlike separators', () => {
  expect(declaredIds('- [A-1, A-2 and A-3] All MUST run.')).toEqual(['A-1', 'A-2', 'A-3'])
})

test.each([
  ['in brackets', '- [A-1 A-2] Both MUST run.'],
  ['at the end', '- Both MUST run [A-1 A-2]'],
  ['as a whole heading', '# A-1 A-2\n\nBoth run.'],
])('MM-DECL-0003: a blank alone does not separate IDs %s', (_, markdown) => {
  const analysis = analyzeMarkdown(markdown, { ids })
  expect(analysis.trace.items).toEqual([])
  expect(mentioned(analysis)).toEqual(['A-1', 'A-2'])
})

test("MM-DECL-0003: a block's other IDs are mentions", () => {
  const analysis = analyzeMarkdown('- [A-1] It MUST run before A-2 and A-3.', { ids })
  expect(analysis.trace.items.map((item) => item.id)).toEqual(['A-1'])
  expect(mentioned(analysis)).toEqual(['A-2', 'A-3'])
})
