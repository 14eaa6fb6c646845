import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse/markdown.ts'
import { findDeepLine, MAX_NESTING } from '../../src/parse/nesting.ts'

/** How deep blockquotes and lists nest in a tree. */
function depthOf(node: Nodes): number {
  let deepest = 0
  const open: [Nodes, number][] = [[node, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [one, around] = next
    const depth = around + (one.type === 'blockquote' || one.type === 'list' ? 1 : 0)
    deepest = Math.max(deepest, depth)
    if ('children' in one) for (const child of one.children) open.push([child, depth])
  }
  return deepest
}

/** One container: its mark, and what stands for it in the lines below. */
const CONTAINERS: readonly (readonly [string, string])[] = [
  ['>', '>'],
  ['> ', '> '],
  ['- ', '  '],
  ['+ ', '  '],
  ['* ', '  '],
  ['1. ', '   '],
  ['1) ', '   '],
  ['-   ', '    '],
]

/** Blanks as tabs wherever four of them stand at a tab stop of the line's start. */
function withTabs(line: string): string {
  return line.replace(/^(?: {4})+/, (blanks) => '\t'.repeat(blanks.length / 4))
}

/** Containers in one line, or each in a line of its own. */
function nested(unit: readonly (readonly [string, string])[], levels: number, lines: boolean) {
  const all = Array.from({ length: levels }, (_, index) => unit[index % unit.length] ?? ['', ''])
  if (!lines) return `${all.map(([mark]) => mark).join('')}x`
  let around = ''
  const texts: string[] = []
  for (const [mark, rest] of all) {
    texts.push(`${around}${mark}x`)
    around += rest
  }
  return texts.join('\n')
}

const unit = fc.array(fc.constantFrom(...CONTAINERS), { minLength: 1, maxLength: 4 })

test('MM-FILE-0005: nested documents are built as deep as they say', () => {
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 12 }), fc.boolean(), (one, levels, lines) => {
      expect(depthOf(parse(nested(one, levels, lines)))).toBeGreaterThan(levels / 3)
    }),
    { seed: 2119, numRuns: 300 },
  )
})

test('MM-FILE-0005: whatever nests deeper than the limit is found before it is parsed', () => {
  let deep = 0
  fc.assert(
    fc.property(unit, fc.boolean(), (one, lines) => {
      const text = nested(one, MAX_NESTING + 5, lines)
      if (depthOf(parse(text)) <= MAX_NESTING) return
      deep++
      expect(findDeepLine(text)).toBeDefined()
    }),
    { seed: 2119, numRuns: 6, interruptAfterTimeLimit: 15_000 },
  )
  expect(deep).toBeGreaterThan(0)
})

test('MM-FILE-0005: lists below lists are found where tabs indent them', () => {
  const lines = nested([['- ', '  ']], MAX_NESTING + 1, true)
    .split('\n')
    .map(withTabs)
  const text = lines.join('\n')
  expect(depthOf(parse(text))).toBe(MAX_NESTING + 1)
  expect(findDeepLine(text)).toBeDefined()
})

test.each([
  ['lists', nested([['- ', '  ']], MAX_NESTING, true)],
  ['lists in one line', nested([['- ', '  ']], MAX_NESTING / 2, false)],
  ['quotes', nested([['>', '>']], MAX_NESTING, false)],
  ['a long line of text', 'x'.repeat(10_000)],
  ['a long line of dashes', '-'.repeat(10_000)],
  ['a long line of stars', '*'.repeat(10_000)],
  ['a long line of blanks', ' '.repeat(10_000)],
])('MM-FILE-0005: %s within the limit are parsed', (_, text) => {
  expect(findDeepLine(text)).toBeUndefined()
})

test('MM-FILE-0005: the line is counted with every line end', () => {
  const text = `a\r\nb\rc\n${'>'.repeat(MAX_NESTING + 1)}`
  expect(findDeepLine(text)).toMatchObject({ start: { line: 4, column: 1 } })
})
