import { expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'

const ids = ['A-\\d+']

test('MM-STATE-0004: struck text is left out of a statement', () => {
  const analysis = analyzeMarkdown('- [A-1] It MUST run ~~and SHOULD stop~~ fast.', { ids })
  expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run fast.'])
})

test.each([
  ['an item', '- ~~[A-1] It MUST run.~~'],
  ['a leading ID', '- ~~A-1: It MUST run.~~'],
  ['a heading', '# ~~A-1~~\n\nIt MUST run.'],
])('MM-STATE-0004: %s that is struck is withdrawn, with a finding', (_, markdown) => {
  const analysis = analyzeMarkdown(markdown, { ids })
  expect(declared(analysis)).toEqual([])
  expect(skipped(analysis)).toEqual(['A-1 struck through'])
  expect(analysis.diagnostics).toMatchObject([
    { rule: 'struck-declaration', path: 'specs/a.md', start: { line: 1 } },
  ])
})

test('MM-STATE-0004: a withdrawn declaration leaves the ID to another', () => {
  const markdown = '- ~~[A-1] It MUST run.~~\n- [A-1] It MUST stop.'
  const analysis = analyzeMarkdown(markdown, { ids })
  expect(declared(analysis)).toEqual(['A-1 MUST: It MUST stop.'])
  expect(analysis.trace.items[0]?.ambiguous).toBe(false)
  expect(mentioned(analysis)).toEqual(['A-1'])
})

test('MM-STATE-0004: one struck ID of two is withdrawn alone', () => {
  const analysis = analyzeMarkdown('- [~~A-1~~, A-2] It MUST run.', { ids })
  expect(analysis.trace.items.map((item) => item.id)).toEqual(['A-2'])
})
