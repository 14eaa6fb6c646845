import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'
import { textAt } from './text-at.ts'

const ids = ['A-\\d+']
const entry = { dialects: ['trailing-parenthesis'], ids }

describe('MM-DECL-0013: a parenthesis declares that ends', () => {
  test.each([
    ['an item', '- It MUST run (A-1)', 'It MUST run'],
    ['a paragraph', 'It MUST run (A-1)', 'It MUST run'],
    ['a second paragraph of an item', '- Text.\n\n  It MUST run (A-1)', 'It MUST run'],
    ['a wrapped item', '- It MUST\n  run\n  (A-1)', 'It MUST run'],
    ['a wrapped quote', '> It MUST\n> run\n> (A-1)', 'It MUST run'],
    ['a heading', '# It MUST run (A-1)', 'It MUST run'],
    ['an underlined heading', 'It MUST run (A-1)\n===', 'It MUST run'],
    ['a row', '| a | b |\n| - | - |\n| It | MUST run (A-1) |', 'It MUST run'],
    [
      'a row as a cell',
      '| a | b |\n| - | - |\n| It | (A-1) |\n| It MUST run | (A-1) |',
      'It MUST run',
    ],
    ['a text with a full stop before it', '- It MUST run. (A-1)', 'It MUST run.'],
    ['a text with a full stop behind it', '- It MUST run (A-1).', 'It MUST run.'],
    ['a text with both', '- It MUST run. (A-1).', 'It MUST run.'],
    ['a question', '- MUST it run? (A-1)', 'MUST it run?'],
    ['emphasis', '- It MUST run **(A-1)**', 'It MUST run'],
    ['a text, emphasis inside', '- It MUST run (**A-1**)', 'It MUST run'],
    ['a text, blanks inside', '- It MUST run ( A-1 )', 'It MUST run'],
    ['a text, no blank before it', '- It MUST run(A-1)', 'It MUST run'],
    ['a text with other parentheses', '- It (all) MUST run (far) (A-1)', 'It (all) MUST run (far)'],
    ['a text in front of a list', '- It MUST: (A-1)\n  - run\n  - stop', 'It MUST: run stop'],
  ])('%s', (_, markdown, statement) => {
    const analysis = analyzeMarkdown(markdown, entry)
    expect(declared(analysis)).toEqual([`A-1 MUST: ${statement}`])
    expect(analysis.trace.items[0]?.dialect).toBe('trailing-parenthesis')
  })
})

describe('MM-DECL-0013: two IDs are declared in parentheses with', () => {
  test.each([
    ['a comma', '(A-1, A-2)'],
    ['a comma alone', '(A-1,A-2)'],
    ['a semicolon', '(A-1; A-2)'],
    ['an ampersand', '(A-1 & A-2)'],
    ['a slash', '(A-1/A-2)'],
    ['the word and', '(A-1 and A-2)'],
    ['a comma and a line break', '(A-1,\n  A-2)'],
    ['a comma, each in its own', '(A-1), (A-2)'],
    ['the word and, each in its own', '(A-1) and (A-2)'],
  ])('%s', (_, closing) => {
    const analysis = analyzeMarkdown(`- Both MUST run ${closing}`, entry)
    expect(declared(analysis)).toEqual(['A-1 MUST: Both MUST run', 'A-2 MUST: Both MUST run'])
    expect(mentioned(analysis)).toEqual([])
  })
})

describe('MM-DECL-0013: a parenthesis is a mention', () => {
  test.each([
    ['that says see', '- It MUST run (see A-1)', ['A-1']],
    ['that says see behind an ID', '- It MUST run (A-1, see A-2)', ['A-1', 'A-2']],
    ['behind see', '- It MUST run, see (A-1).', ['A-1']],
    ['behind cf.', '- It MUST run, cf. (A-1)', ['A-1']],
    ['behind per', '- It MUST run per (A-1).', ['A-1']],
    ['inside a sentence', '- It MUST (A-1) run.', ['A-1']],
    ['that opens', '- (A-1) It MUST run.', ['A-1']],
    ['in front of a sentence', '- It MUST run (A-1). It stops.', ['A-1']],
    ['with other text', '- It MUST run (A-1 draft)', ['A-1']],
    ['that is not closed', '- It MUST run (A-1', ['A-1']],
    ['with a blank alone', '- Both MUST run (A-1 A-2)', ['A-1', 'A-2']],
    ['with a range', '- All MUST run (A-1–A-3)', ['A-1', 'A-3']],
    ['with a link', '- It MUST run ([A-1](a.md))', ['A-1']],
    ['with square brackets', '- It MUST run [A-1]', ['A-1']],
    ['in a header row', '| It MUST run (A-1) |\n| - |\n| text |', ['A-1']],
    ['in a row without a key word', '| a |\n| - |\n| It runs (A-1) |', ['A-1']],
  ])('%s', (_, markdown, expected) => {
    const analysis = analyzeMarkdown(markdown, entry)
    expect(declared(analysis)).toEqual([])
    expect(mentioned(analysis)).toEqual(expected)
  })
})

test('MM-DECL-0013: of two parentheses with a blank between, the last declares', () => {
  const analysis = analyzeMarkdown('- It MUST run (A-1) (A-2)', entry)
  expect(declared(analysis)).toEqual(['A-2 MUST: It MUST run (A-1)'])
  expect(mentioned(analysis)).toEqual(['A-1'])
})

test('MM-DECL-0013: the target of a link in parentheses declares nothing', () => {
  const analysis = analyzeMarkdown('- It MUST run, as [told](A-1)', entry)
  expect(declared(analysis)).toEqual([])
  expect(skipped(analysis)).toEqual(['A-1 link target'])
})

test('MM-DECL-0013: a heading with a title has the text below as its statement', () => {
  const { items } = analyzeMarkdown('# Running (A-1+2)\n\nIt MUST run.', entry).trace
  expect(items).toMatchObject([
    { id: 'A-1', revision: '2', title: 'Running', statement: 'It MUST run.', level: 'MUST' },
  ])
})

describe('MM-DECL-0013: the first dialect that fits wins', () => {
  test.each([
    [
      'bracketed',
      '- [A-1] It MUST run (A-2)',
      'A-1 MUST: It MUST run (A-2)',
      'A-2 MUST: [A-1] It MUST run',
    ],
    [
      'leading',
      '- A-1: It MUST run (A-2)',
      'A-1 MUST: It MUST run (A-2)',
      'A-2 MUST: A-1: It MUST run',
    ],
  ])('%s before or behind it', (name, markdown, before, behind) => {
    const read = (...dialects: string[]) => analyzeMarkdown(markdown, { dialects, ids })
    expect(declared(read(name, 'trailing-parenthesis'))).toEqual([before])
    expect(mentioned(read(name, 'trailing-parenthesis'))).toEqual(['A-2'])
    expect(declared(read('trailing-parenthesis', name))).toEqual([behind])
    expect(mentioned(read('trailing-parenthesis', name))).toEqual(['A-1'])
  })

  test.each([
    ['- It MUST run [A-1] (A-2)', 'A-2 MUST: It MUST run [A-1]'],
    ['- It MUST run (A-1) [A-2]', 'A-2 MUST: It MUST run (A-1)'],
  ])('a mark that does not end the block does not fit: %s', (markdown, expected) => {
    const dialects = ['bracketed', 'trailing-parenthesis']
    expect(declared(analyzeMarkdown(markdown, { dialects, ids }))).toEqual([expected])
  })
})

test('MM-DECL-0013: nested items declare, and one that leads with the ID around it does not', () => {
  const markdown = '- It MUST run (A-1)\n  - It MAY stop (A-2)\n  - A-1: It SHOULD wait.'
  const dialects = ['trailing-parenthesis', 'leading']
  const analysis = analyzeMarkdown(markdown, { dialects, ids })
  expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run', 'A-2 MAY: It MAY stop'])
  expect(mentioned(analysis)).toEqual(['A-1'])
})

test('MM-FILE-0011: a block that a parenthesis ends is where it stands', () => {
  const text = '\uFEFF> 😀 text (A-2)\r\n\r\n- 😀 It MUST\r\n  run (see A-3) (A-1).'
  const { items, mentions } = analyzeMarkdown(text, entry).trace
  expect(items.map((item) => textAt(text, item.position))).toEqual([
    '😀 text (A-2)',
    '😀 It MUST\r\n  run (see A-3) (A-1).',
  ])
  expect(mentions.map((one) => textAt(text, one.position))).toEqual(['A-3'])
})
