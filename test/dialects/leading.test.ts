import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'

const entry = { dialects: ['leading'], ids: ['A-\\d+'] }

describe('MM-DECL-0004: an ID that leads declares', () => {
  test.each([
    ['with a colon', '- A-1: It MUST run.'],
    ['with a colon inside emphasis', '- **A-1:** It MUST run.'],
    ['with a colon behind emphasis', '- **A-1**: It MUST run.'],
    ['with an em dash', 'A-1 — It MUST run.'],
    ['with an em dash without blanks', 'A-1—It MUST run.'],
    ['with an en dash', 'A-1 – It MUST run.'],
    ['with a hyphen between blanks', '- _A-1_ - It MUST run.'],
    ['with a full stop', '- A-1. It MUST run.'],
    ['with a full stop inside emphasis', '- **A-1.** It MUST run.'],
    ['with a blank behind a code span', '- `A-1` It MUST run.'],
    ['with a colon behind a code span', '- `A-1`: It MUST run.'],
    ['with a blank and a key word', '- A-1 It MUST run.'],
    ['with emphasis, a blank and a key word', '- **A-1** It MUST run.'],
    ['in parentheses', '- (A-1) It MUST run.'],
    ['in brackets', '- [A-1]: It MUST run.'],
    ['in brackets with a code span', '- [`A-1`] It MUST run.'],
    ['with a full-width colon', '- A-1：It MUST run.'],
    ['in a wrapped item', '- A-1:\n  It MUST\n  run.'],
  ])('%s', (_, markdown) => {
    const analysis = analyzeMarkdown(markdown, entry)
    expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run.'])
    expect(mentioned(analysis)).toEqual([])
  })

  test.each([
    ['a colon', '- A-1: It runs.'],
    ['a code span', '- `A-1` It runs.'],
    ['a dash', '- A-1 — It runs.'],
  ])('without a key word, by %s', (_, markdown) => {
    expect(declared(analyzeMarkdown(markdown, entry))).toEqual(['A-1 none: It runs.'])
  })

  test('as a heading with a title', () => {
    const { items } = analyzeMarkdown('### A-1: Restart\n\nIt MUST run.', entry).trace
    expect(items[0]).toMatchObject({ id: 'A-1', title: 'Restart', statement: 'It MUST run.' })
  })
})

describe('MM-DECL-0004: an ID that leads is a mention', () => {
  test.each([
    ['without a key word and a separator', '- A-1 is nice.'],
    ['where it is all of the item', '- A-1'],
    ['in a code span with more code', '- `A-1 --fast` It MUST run.'],
    ['inside a sentence', '- It MUST run: A-1: now.'],
    ['as a link', '- [A-1](a.md): It MUST run.'],
    ['as the first of two in a sentence', '- A-1 and A-2 MUST agree.'],
  ])('%s', (_, markdown) => {
    const analysis = analyzeMarkdown(markdown, entry)
    expect(declared(analysis)).toEqual([])
    expect(analysis.trace.counts.mentions + analysis.trace.skipped.length).toBeGreaterThan(0)
  })
})

describe('MM-DECL-0012: an ID is a mention before', () => {
  test.each([
    ['a slash and a number', '- A-2001/2002 MUST run.', ['A-2001']],
    ['a slash and an ID', '- A-1/A-2: both MUST run.', ['A-1', 'A-2']],
    ['two stops and a number', '- A-3001..3058 MUST run.', ['A-3001']],
    ['an en dash without blanks', '- A-1–2: both MUST run.', ['A-1']],
    ['an en dash and an ID', '- A-1–A-2 MUST run.', ['A-1', 'A-2']],
    ['a comma and an ID', '- A-1, A-2: both MUST run.', ['A-1', 'A-2']],
    ['a comma and a number', '- A-1, 2 MUST run.', ['A-1']],
    ['through and a number', '- A-1 through 3 MUST run.', ['A-1']],
    ['through and an ID', '- A-1 through A-3: all MUST run.', ['A-1', 'A-3']],
    ['an arrow', '- A-1 → `MUST.ts`', ['A-1']],
    ['an arrow of two characters', '- A-1 -> it MUST run', ['A-1']],
    ['a double arrow', '- A-1 => it MUST run', ['A-1']],
    ['an arrow, emphasised', '- **A-1** → it MUST run', ['A-1']],
    ['a comma in a cell', '| a | b |\n| - | - |\n| A-1, A-2 | They MUST run |', ['A-1', 'A-2']],
  ])('%s', (_, markdown, ids) => {
    const analysis = analyzeMarkdown(markdown, entry)
    expect(declared(analysis)).toEqual([])
    expect(mentioned(analysis)).toEqual(ids)
  })

  test('an arrow, in code, where it is skipped', () => {
    const analysis = analyzeMarkdown('- `A-1` → it MUST run', entry)
    expect(declared(analysis)).toEqual([])
    expect(skipped(analysis)).toEqual(['A-1 code'])
  })
})
