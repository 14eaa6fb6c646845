import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'

const entry = { dialects: ['marker'] }

/** Places in which `r[z]` can declare nothing. */
const DEAF: [string, string, string][] = [
  ['a fence', '```\nr[z]\nIt MUST run.\n```', 'code'],
  ['a fence in a quote', '> ~~~\n> r[z]\n> ~~~', 'code'],
  ['a fence in an item', '- Text.\n  ```\n  r[z]\n  ```', 'code'],
  ['indented code', 'Text.\n\n    r[z]\n    It MUST run.', 'code'],
  ['indented code in a quote', '>     r[z]', 'code'],
  ['a code span', 'Text `r[z]` text.', 'code'],
  ['a code span on a line of its own', '`r[z]`\nIt MUST run.', 'code'],
  ['a comment', '<!--\nr[z]\nIt MUST run.\n-->', 'comment'],
  ['a comment in a sentence', 'Text <!-- r[z] --> text.', 'comment'],
]

describe('MM-DECL-0006: a marker declares nothing in', () => {
  test.each(DEAF)('%s, and is skipped', (_, markdown, reason) => {
    const analysis = analyzeMarkdown(`r[a]\nIt MAY stop.\n\n# Next\n\n${markdown}`, entry)
    expect(declared(analysis)).toEqual(['a MAY: It MAY stop.'])
    expect(mentioned(analysis)).toEqual([])
    expect(skipped(analysis)).toEqual([`z ${reason}`])
  })

  test.each(DEAF)('%s, and is a mention if another spec declares it', (_, markdown) => {
    const other = 'r[z]\nIt MUST wait.'
    const analysis = analyzeMarkdown({ 'specs/a.md': markdown, 'specs/b.md': other }, entry)
    expect(declared(analysis)).toEqual(['z MUST: It MUST wait.'])
    expect(mentioned(analysis)).toEqual(['z'])
  })
})

test('MM-DECL-0014: `ids` in the config give the form of the content', () => {
  const markdown = 'r[A-1]\nIt MUST run.\n\nr[a.b]\nIt MAY stop.'
  const analysis = analyzeMarkdown(markdown, { ...entry, ids: ['[A-Z]-\\d+'] })
  expect(analysis.trace.items.map((item) => item.id)).toEqual(['A-1'])
})

test('MM-DECL-0014: brackets and markers declare side by side', () => {
  const markdown =
    '- [A-1] It MUST run.\n\nr[A-2]\nIt MAY:\n\n- stop\n- [A-3] It SHOULD wait.\n\n# Next\n\nAs r[A-2].'
  const analysis = analyzeMarkdown(markdown, { dialects: ['bracketed', 'marker'], ids: ['A-\\d+'] })
  expect(declared(analysis)).toEqual([
    'A-1 MUST: It MUST run.',
    'A-2 MAY: It MAY: stop',
    'A-3 SHOULD: It SHOULD wait.',
  ])
  expect(mentioned(analysis)).toEqual(['A-2'])
})

test.each([[['marker', 'sentence']], [['sentence', 'marker']]])(
  'MM-DECL-0015: the text of a marker gives no sentence item, dialects %j',
  (dialects) => {
    const markdown =
      'They MUST go.\n\nr[a]\nIt MUST run. It MAY stop.\n\n- It SHOULD wait.\n\n# Next\n\nAll MUST end.'
    const { items } = analyzeMarkdown(markdown, { dialects }).trace
    expect(items.map(({ id, statement }) => [id, statement])).toEqual([
      [undefined, 'They MUST go.'],
      ['a', 'It MUST run. It MAY stop. It SHOULD wait.'],
      [undefined, 'All MUST end.'],
    ])
  },
)

test.each([['r[z'], ['r[z..y]'], ['r[z.]'], ['r[z y]'], ['r[ä]']])(
  'MM-DECL-0016: the line %s begins like a marker, is none and is an error',
  (line) => {
    const analysis = analyzeMarkdown(`r[a]\nIt MAY stop.\n\n> text\n> ${line}\n`, entry)
    expect(analysis.trace.items.map((item) => item.id)).toEqual(['a'])
    expect(analysis.diagnostics).toMatchObject([
      { rule: 'broken-marker', severity: 'error', start: { line: 5, column: 3 } },
    ])
  },
)
