import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'

const entry = { dialects: ['marker'] }

/** Every declaration of a spec of markers. */
function read(markdown: string): string[] {
  return declared(analyzeMarkdown(markdown, entry))
}

describe('MM-DECL-0014: a marker takes the text behind it', () => {
  test.each([
    ['on the next line', 'r[a.b]\nIt MUST run.', 'It MUST run.'],
    ['behind an empty line', 'r[a.b]\n\nIt MUST run.', 'It MUST run.'],
    ['behind blanks', '  r[a.b]  \nIt MUST run.', 'It MUST run.'],
    ['wrapped and marked', 'r[a.b]\nIt **MUST**\n  `run`.', 'It MUST run.'],
    ['in two paragraphs', 'r[a.b]\nIt MUST run.\n\nFast.', 'It MUST run. Fast.'],
    ['in a list', 'r[a.b]\nIt MUST:\n\n- run\n- stop', 'It MUST: run stop'],
    ['in a quote', 'r[a.b]\nIt MUST say:\n\n> Hello\n\nThen.', 'It MUST say: Hello Then.'],
    ['in a table', 'r[a.b]\nIt MUST:\n\n| a | b |\n| - | - |\n| c | d |', 'It MUST: a b c d'],
    ['in a fence', 'r[a.b]\nIt MUST:\n\n```\nx\n  y\n```\n\nThen.', 'It MUST:\nx\n  y\nThen.'],
    ['not in a comment', 'r[a.b]\nIt MUST run.\n\n<!-- Why? -->\n\nFast.', 'It MUST run. Fast.'],
    ['not in front of it', 'Intro.\n\nMore.\nr[a.b]\nIt MUST run.', 'It MUST run.'],
    ['not behind a heading', 'r[a.b]\nIt MUST run.\n\n# Next\n\nOther.', 'It MUST run.'],
    ['with a mention', 'r[a.b]\nIt MUST run as r[a.c].', 'It MUST run as r[a.c].'],
  ])('%s', (_, markdown, statement) => {
    expect(read(markdown)).toEqual([`a.b MUST: ${statement}`])
  })

  test('up to the next marker, also in one paragraph', () => {
    const markdown = 'r[a]\nIt MUST run.\n\nFast.\nr[b]\nIt MAY stop.\nr[c]\nIt SHOULD\nwait.'
    expect(read(markdown)).toEqual([
      'a MUST: It MUST run. Fast.',
      'b MAY: It MAY stop.',
      'c SHOULD: It SHOULD wait.',
    ])
  })
})

describe('MM-DECL-0014: the heading that follows at once', () => {
  test.each([
    ['with a key word', 'It MUST run', 'It-MUST-run', 'MUST'],
    ['without', 'Running', 'Running', undefined],
  ])('is statement, title and section, %s', (_, title, anchor, level) => {
    const markdown = `# Top\n\nr[a.b]\n## ${title}\n\nText MUST NOT count.`
    const { items } = analyzeMarkdown(markdown, entry).trace
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ id: 'a.b', title, statement: title, section: title })
    expect(items[0]).toMatchObject({ anchor: anchor.toLowerCase() })
    expect(items[0]?.level).toBe(level)
  })

  test('is none of it once it has text', () => {
    const markdown = '# Top\n\nr[a.b]\nIt MUST run.\n\n## Next\n\nText.'
    const [item] = analyzeMarkdown(markdown, entry).trace.items
    expect(item).toMatchObject({ statement: 'It MUST run.', section: 'Top', anchor: 'top' })
    expect(item?.title).toBeUndefined()
  })
})

test.each([
  ['at the end of the file', 'Text.\n\nr[a.b]\n', 3],
  ['in front of another', 'r[a.b]\nr[a.c]\nIt MUST run.', 1],
  ['at the end of its quote', 'Text.\n\n> r[a.b]\n\n# It MUST run', 3],
])('MM-STATE-0006: a marker without text is reported, %s', (_, markdown, line) => {
  const analysis = analyzeMarkdown(markdown, entry)
  expect(declared(analysis)[0]).toBe('a.b none: ')
  expect(analysis.diagnostics).toMatchObject([
    { rule: 'empty-statement', severity: 'warning', path: 'specs/a.md', start: { line } },
  ])
})

test.each([
  ['a.b.c'],
  ['a_b'],
  ['a-b'],
  ['1.2'],
  ['A-1'],
  ['Auth.Login'],
  ['7'],
  ['_a'],
  ['py.__init__'],
])('MM-DECL-0014: %s is an ID, declared and mentioned', (id) => {
  const { items, mentions } = analyzeMarkdown(
    `r[${id}]\nIt MUST run.\n\n# Next\n\nAs r[${id}] says.`,
    entry,
  ).trace
  expect(items.map((item) => item.key)).toEqual([id])
  expect(mentions.map(({ id, key }) => [id, key])).toEqual([[id, id]])
})

test.each([['r'], ['req'], ['h2'], ['r2d2']])('MM-DECL-0014: %s is a prefix', (prefix) => {
  expect(read(`${prefix}[a.b]\nIt MUST run.`)).toEqual(['a.b MUST: It MUST run.'])
})

test.each([
  ['a prefix with a capital', 'Req[a.b]'],
  ['a prefix of a digit', '2[a.b]'],
  ['a prefix with a hyphen', 'r-x[a.b]'],
  ['no prefix', '[a.b]'],
  ['a blank behind the prefix', 'r [a.b]'],
  ['no ID', 'r[]'],
  ['two full stops', 'r[a..b]'],
  ['a full stop at the end', 'r[a.]'],
  ['a blank in the ID', 'r[a b]'],
  ['a letter beyond ASCII', 'r[ä]'],
  ['no end', 'r[a.b'],
  ['text behind it', 'r[a.b] It MUST run.'],
  ['text in front', 'See r[a.b]'],
  ['a colon behind it', 'r[a.b]:'],
  ['a link', '[r[a.b]](x.md)'],
  ['a code span', '`r[a.b]`'],
])('MM-DECL-0014: a line with %s declares nothing', (_, line) => {
  expect(read(`${line}\nIt MUST run.`)).toEqual([])
})

test('MM-ID-0005: a revision is no part of the ID', () => {
  const markdown = 'r[a.b+2]\nIt MUST run.\n\nr[a.c~3]\nIt MAY stop, as r[a.b+1].'
  const { items, mentions } = analyzeMarkdown(markdown, entry).trace
  expect(items.map(({ key, revision }) => [key, revision])).toEqual([
    ['a.b', '2'],
    ['a.c', '3'],
  ])
  expect(mentions.map(({ id, key }) => [id, key])).toEqual([['a.b', 'a.b']])
})

test('MM-DECL-0014: words in brackets mention only what a spec declares', () => {
  const markdown = 'r[a.b]\nIt MUST run: x[a.b], x[0], r[a.c].'
  const analysis = analyzeMarkdown(markdown, entry)
  expect(mentioned(analysis)).toEqual(['a.b', 'a.c'])
  expect(skipped(analysis)).toEqual(['0 word in brackets'])
  expect(analysis.trace.counts.dangling).toBe(1)
})

test('MM-DECL-0010: two markers of one ID are an error', () => {
  const analysis = analyzeMarkdown('r[a.b]\nIt MUST run.\n\nr[a.b]\nIt MUST stop.', entry)
  expect(declared(analysis)).toEqual(['a.b MUST: It MUST run.', 'a.b MUST: It MUST stop.'])
  expect(analysis.trace.items.map((item) => item.ambiguous)).toEqual([true, true])
  expect(analysis.diagnostics).toMatchObject([
    { rule: 'duplicate-id', severity: 'error', path: 'specs/a.md', start: { line: 1, column: 1 } },
  ])
  expect(analysis.diagnostics[0]?.message).toContain('specs/a.md:4:1')
})
