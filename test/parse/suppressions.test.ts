import { describe, expect, test } from 'vitest'
import type { Suppression } from '../../src/model/suppression.ts'
import { findingIndex, suppressionIndex } from '../../src/model/suppression-index.ts'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const NEXT = (rule: string) => `<!-- mustmark-ignore-next-line ${rule} -- r -->`

function documentOf(text: string) {
  const [document] = analyzeMarkdown(text).trace.documents
  if (!document) throw new Error('no document')
  return document
}

/** `<kind> <rule> <first>-<last> @<line>:<column>: <reason>` of each suppression. */
function read(text: string): string[] {
  return documentOf(text).suppressions.map(({ kind, rule, lines, position, reason }) => {
    const range = lines ? `${lines.first}-${lines.last}` : 'all'
    return `${kind} ${rule} ${range} @${position.start.line}:${position.start.column}: ${reason}`
  })
}

function bad(text: string): string[] {
  return documentOf(text).badSuppressions.map(
    ({ start, message }) => `${start.line}:${start.column} ${message}`,
  )
}

describe('MM-SUPP-0002: comments of Markdown', () => {
  test.each([
    ['between blocks', `${NEXT('a')}\n- x\n`, ['next-line a 2-2 @1:1: r']],
    ['in text', `Text ${NEXT('a')} text\nmore\n`, ['next-line a 2-2 @1:6: r']],
    ['in a heading', `# Title ${NEXT('a')}\nmore\n`, ['next-line a 2-2 @1:9: r']],
    ['in emphasis', `*x ${NEXT('a')}*\nmore\n`, ['next-line a 2-2 @1:4: r']],
    ['in a list item', `- x\n\n  ${NEXT('a')}\n  y\n`, ['next-line a 4-4 @3:3: r']],
    ['that opens a list item', `- ${NEXT('a')}\n  x\n`, ['next-line a 2-2 @1:3: r']],
    ['in a quote', `> x\n>\n> ${NEXT('a')}\n> y\n`, ['next-line a 4-4 @3:3: r']],
    [
      'in table cells',
      `| a ${NEXT('a')} | b |\n| - | - |\n| c ${NEXT('b')} | ${NEXT('c')} |\n| d | e |\n`,
      ['next-line a 2-2 @1:5: r', 'next-line b 4-4 @3:5: r', 'next-line c 4-4 @3:49: r'],
    ],
    ['in a footnote', `x[^1]\n\n[^1]: y ${NEXT('a')}\n    z\n`, ['next-line a 4-4 @3:9: r']],
    ['in HTML', `<div>\n<b>${NEXT('a')}</b>\n</div>\n`, ['next-line a 3-3 @2:4: r']],
    [
      'two on a line',
      `${NEXT('a')} ${NEXT('b')}\nx\n`,
      ['next-line a 2-2 @1:1: r', 'next-line b 2-2 @1:43: r'],
    ],
    [
      'over three lines',
      '<!-- mustmark-ignore-next-line a,\n  b -- one\n  two -->\nx\n',
      ['next-line a 4-4 @1:1: one two', 'next-line b 4-4 @1:1: one two'],
    ],
    [
      'over three lines of a quote, with another behind',
      `> <!-- mustmark-ignore-next-line a\n> -- one\n> two --> ${NEXT('b')}\n> x\n`,
      ['next-line a 4-4 @1:3: one two', 'next-line b 4-4 @3:11: r'],
    ],
    ['behind a byte-order mark', `\uFEFF${NEXT('a')}\r\nx\r\n`, ['next-line a 2-2 @1:2: r']],
    ['with lone CR', `${NEXT('a')}\r\rx\r`, ['next-line a 3-3 @1:1: r']],
    [
      'behind comments of other kinds and empty ones',
      `<!-- x --><!--> ${NEXT('a')} <!---->\ny\n`,
      ['next-line a 2-2 @1:17: r'],
    ],
    [
      'at the end without a line end',
      'x\n\n<!-- mustmark-ignore-file a -- r -->',
      ['file a all @3:1: r'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
    expect(bad(text)).toEqual([])
  })

  test.each([
    ['a fence', `\`\`\`html\n${NEXT('a')}\n\`\`\`\n`],
    ['inline code', `\`${NEXT('a')}\`\n`],
    ['indented code', `    ${NEXT('a')}\n`],
    ['a link title', `[x](y "${NEXT('a')}")\n`],
    ['front matter', `---\n# ${NEXT('a')}\n---\nx\n`],
    ['an escaped mark', `\\${NEXT('a')}\n`],
    ['a comment about the comment', `<!-- as ${NEXT('a').slice(5)}\n`],
  ])('%s has none', (_, text) => {
    expect(documentOf(text)).toMatchObject({ suppressions: [], badSuppressions: [] })
  })
})

describe('MM-SUPP-0003: the next line', () => {
  const comment = NEXT('a')
  test.each([
    ['below blank lines', `${comment}\n\n \t\n\nx\n`, 5],
    ['below blank lines of a quote', `> ${comment}\n>\n> >\n> x\n`, 4],
    [
      'below other comments of ours',
      `${comment}\n<!-- mustmark-ignore-file b -- r -->\n\n<!-- mustmark-ignore-start b\n-- r --> <!-- mustmark-ignore-end b -->\nx\n`,
      6,
    ],
    ['below one in a list item', `${comment}\n- ${comment}\n  x\n`, 3],
    ['below one in a numbered item', `${comment}\n1. ${comment}\n   x\n`, 3],
    ['is one that holds another comment of ours beside text', `${comment}\nx ${comment}\ny\n`, 2],
    ['is one with a comment of another kind', `${comment}\n<!-- x -->\ny\n`, 2],
    ['is one with nothing but a list mark', `${comment}\n-\n- y\n`, 2],
  ])('%s', (_, text, line) => {
    const [first] = documentOf(text).suppressions
    expect(first?.lines).toEqual({ first: line, last: line })
  })

  test.each(['', '\n', '\r\n\r\n'])('at the end of the file is none: %j', (end) => {
    const text = `x\n\n${comment}${end}`
    const [{ lines } = {}] = documentOf(text).suppressions
    expect(lines?.first).toBeGreaterThan(text.trimEnd().split('\n').length)
  })
})

describe('MM-SUPP-0004: ranges and files', () => {
  test('a range has the lines from its start to its end, for each rule of its own', () => {
    const text = [
      '<!-- mustmark-ignore-start a, b -- one -->',
      '- x',
      '<!-- mustmark-ignore-end b -->',
      '- y <!-- mustmark-ignore-start b -- two --> z <!-- mustmark-ignore-end b, a -->',
    ].join('\n')
    expect(read(text)).toEqual([
      'range b 1-3 @1:1: one',
      'range a 1-4 @1:1: one',
      'range b 4-4 @4:5: two',
    ])
  })

  test('a finding stands on the line on which it starts', () => {
    const [range, file] = documentOf(
      '<!-- mustmark-ignore-start a -- r -->\nx\n<!-- mustmark-ignore-end a -->\n<!-- mustmark-ignore-file a -- r -->\n',
    ).suppressions
    if (!range || !file) throw new Error('two were expected')
    const at = (line: number, rule = 'a') => ({ rule, start: { line, column: 9, offset: 99 } })
    expect([0, 1, 2, 3, 4].map((line) => covers(range, at(line)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(covers(range, at(2, 'b'))).toBe(false)
    expect(covers(range, { rule: 'a' })).toBe(false)
    expect([covers(file, at(99)), covers(file, { rule: 'a' })]).toEqual([true, true])
    expect(covers(file, { rule: 'b' })).toBe(false)
  })
})

/** Both indexes must say the same of one suppression and one finding. */
function covers(one: Suppression, finding: Parameters<ReturnType<typeof suppressionIndex>>[0]) {
  const forward = suppressionIndex([one])(finding) === one
  expect(findingIndex([finding])(one)).toBe(forward)
  return forward
}

test('MM-SUPP-0004: of several that hold, the last of the file gives its reason', () => {
  const { suppressions } = documentOf(
    `<!-- mustmark-ignore-file a -- file -->\n\n${NEXT('a')}\nx\n\n<!-- mustmark-ignore-file b -- late -->\n`,
  )
  const reason = (rule: string, line: number) =>
    suppressionIndex(suppressions)({ rule, start: { line, column: 1, offset: 0 } })?.reason
  expect([reason('a', 4), reason('a', 1), reason('b', 4), reason('c', 4)]).toEqual([
    'r',
    'file',
    'late',
    undefined,
  ])
})

describe('MM-SUPP-0005: comments that cannot be read, by place', () => {
  const START = '<!-- mustmark-ignore-start a -- r -->'
  const END = '<!-- mustmark-ignore-end a -->'
  test.each([
    [
      'a start without an end',
      `x\n\n${START}\n`,
      ['3:1 Unexpected start without an end, expected: mustmark-ignore-end a'],
    ],
    [
      'an end without a start',
      `> ${END}\n`,
      ['1:3 Unexpected end for a, expected a start above it'],
    ],
    [
      'an end before its start',
      `${END}\n${START}\n`,
      [
        '1:1 Unexpected end for a, expected a start above it',
        '2:1 Unexpected start without an end, expected: mustmark-ignore-end a',
      ],
    ],
    [
      'an end of another rule',
      `${START}\n<!-- mustmark-ignore-end b -->\n${END}`,
      ['2:1 Unexpected end for b, expected a start above it'],
    ],
    [
      'a start within its range',
      `${START}\nx\n${START}\ny\n${END}\n`,
      ['3:1 Unexpected second start for a, expected the end of line 1'],
    ],
    [
      'a start without a reason, whose end is no second mistake',
      `<!-- mustmark-ignore-start a -->\nx\n${END}\n`,
      [
        '1:1 Unexpected mustmark-ignore-start without a reason, expected: mustmark-ignore-start <rule> -- <reason>',
      ],
    ],
    [
      'a comment that nothing ends',
      'x\n\n<!-- mustmark-ignore-file a -- r\n\ny\n',
      ['3:1 Unexpected comment that nothing ends, expected -->'],
    ],
    ['a comment of another kind that nothing ends', 'x\n\n<!-- y\n', []],
  ])('%s', (_, text, expected) => {
    expect(bad(text)).toEqual(expected)
  })
})
