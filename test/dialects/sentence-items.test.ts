import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const entry = { dialects: ['sentence'] }

function keys(texts: string | Record<string, string>): string[] {
  return analyzeMarkdown(texts, entry).trace.items.map((item) => item.key)
}

describe('MM-DECL-0015: the key of a sentence', () => {
  test('is its spec, its section and its fingerprint', () => {
    const { items } = analyzeMarkdown('It MAY go.\n\n# The Client\n\nIt MUST run.', entry).trace
    expect(items.map((item) => item.key)).toEqual([
      expect.stringMatching(/^specs\/a\.md#~1:[0-9a-f]{12}$/),
      expect.stringMatching(/^specs\/a\.md#the-client~1:[0-9a-f]{12}$/),
    ])
    expect(items.map((item) => item.key.split('~')[1])).toEqual(
      items.map((item) => item.fingerprint),
    )
    expect(items.map((item) => [item.id, item.section])).toEqual([
      [undefined, ''],
      [undefined, 'The Client'],
    ])
  })

  test.each([
    ['other text above', 'More. It MAY stop.\n\n# Intro\n\nOther.\n\n# A\n\nText. It MUST run.'],
    ['wrapping', '# A\n\nIt\nMUST\nrun.'],
    ['emphasis and links', '# A\n\n- [It](x.md) **MUST** `run`.'],
    ['line ends', '# A\r\n\r\nIt MUST run.\r\n'],
  ])('does not change with %s', (_, markdown) => {
    const [key] = keys('# A\n\nIt MUST run.')
    expect(keys(markdown)).toContain(key)
  })

  test.each([
    ['a word', '# A\n\nIt MUST walk.'],
    ['the level', '# A\n\nIt SHOULD run.'],
    ['the section', '# B\n\nIt MUST run.'],
  ])('changes with %s', (_, markdown) => {
    expect(keys(markdown)).toHaveLength(1)
    expect(keys(markdown)).not.toEqual(keys('# A\n\nIt MUST run.'))
  })
})

describe('MM-DECL-0015: the same sentence', () => {
  test.each([
    ['twice in a paragraph', '# A\n\nIt MUST run. It MUST run.', ['A']],
    [
      'twice in a section, marked otherwise',
      '# A\n\n- It MUST run.\n\n> It **MUST**\n> run.',
      ['A'],
    ],
    ['twice before the first heading', 'It MUST run.\n\nIt MUST run.', ['']],
    ['in two sections', '# A\n\nIt MUST run.\n\n## B\n\nIt MUST run.', ['A', 'B']],
    ['in two sections of one name', '# A\n\nIt MUST run.\n\n# A\n\nIt MUST run.', ['A', 'A']],
    [
      'in and behind a section of a quote',
      '# A\n\nIt MUST run.\n\n> # B\n>\n> It MUST run.\n\nIt MUST run.',
      ['A', 'B'],
    ],
    ['under a heading without text', 'It MUST run.\n\n#\n\nIt MUST run.', ['', '']],
  ])('%s has a key for each section', (_, markdown, sections) => {
    const { items } = analyzeMarkdown(markdown, entry).trace
    expect(items.map((item) => item.section)).toEqual(sections)
    expect(new Set(items.map((item) => item.key)).size).toBe(sections.length)
    expect(items.map((item) => item.ambiguous)).toEqual(sections.map(() => false))
  })

  test('in two specs is two', () => {
    expect(new Set(keys({ 'specs/a.md': 'It MUST run.', 'specs/b.md': 'It MUST run.' })).size).toBe(
      2,
    )
  })
})

describe('MM-DECL-0015: what declares an ID gives no sentence item', () => {
  const dialects = ['bracketed', 'leading', 'heading', 'trailing-parenthesis', 'sentence']
  const others = (markdown: string, more = {}) =>
    analyzeMarkdown(markdown, { dialects, ids: ['A-\\d+'], ...more })
      .trace.items.filter((item) => item.id === undefined)
      .map((item) => item.statement)

  test.each([
    ['a bracket', '- [A-1] It MUST run. It MAY stop.'],
    ['a bracket behind it', 'It MUST run. It MAY stop [A-1].'],
    ['a leading ID', '- **A-1**: It MUST run. It MAY stop.'],
    ['a parenthesis', '- It MUST run. It MAY stop (A-1)'],
    ['a row', '| a | b |\n| - | - |\n| A-1 | It MUST run. It MAY stop. |'],
    ['a list behind a colon', '- [A-1] It MUST:\n  - run. It MAY stop.'],
    ['a table behind a colon', '[A-1] It MUST:\n\n| a |\n| - |\n| MAY stop |'],
    ['a paragraph below a heading', '# A-1\n\nIt MUST run. It MAY stop.'],
    ['a list below a heading', '# [A-1] Title\n\n- It MUST run.\n- It MAY stop.'],
  ])('%s', (_, markdown) => {
    expect(others(markdown)).toEqual([])
  })

  test.each([
    ['behind its paragraph', '# [A-1] Title\n\nIt MUST run.\n\nIt MAY stop.', 'It MAY stop.'],
    ['nested, without a colon', '- [A-1] It MUST run.\n  - It MAY stop.', 'It MAY stop.'],
    ['with a mention', '- [A-1] It MUST run.\n- Like A-1 it MAY stop.', 'Like A-1 it MAY stop.'],
    [
      'of a row that only mentions',
      '- [A-1] It MUST run.\n\n| a | b |\n| - | - |\n| A-1 | It MAY stop. |',
      'It MAY stop.',
    ],
    [
      'below a heading that only mentions',
      '- [A-1] It MUST run.\n\n# A-1\n\nIt MAY stop.',
      'It MAY stop.',
    ],
  ])('but what stands %s does', (_, markdown, expected) => {
    expect(others(markdown)).toEqual([expected])
  })

  test('but one that leads with a well-known name does', () => {
    const markdown = '- [A-1] It MUST run.\n- UTF-8 MAY be used.'
    expect(others(markdown, { ids: undefined })).toEqual(['UTF-8 MAY be used.'])
  })
})
