import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const entry = { dialects: ['sentence'] }

/** Every item as `<level>: <statement>`. */
function read(markdown: string, more = {}): string[] {
  const { items } = analyzeMarkdown(markdown, { ...entry, ...more }).trace
  return items.map(({ level = 'none', statement }) => `${level}: ${statement}`)
}

describe('MM-DECL-0015: a sentence with a key word is an item', () => {
  const both = ['MUST: It MUST run.', 'MAY: It MAY stop.']

  test.each([
    ['in a paragraph', 'It is here. It MUST run. It is fast. It MAY stop.', both],
    ['wrapped', 'It\nMUST\nrun. It\nMAY stop.', both],
    ['in a quote', '> It MUST run.\n> It\n> MAY stop.', both],
    ['in a lazy line', '> It MUST\nrun. It MAY stop.', both],
    ['in an item', '- It MUST run. It MAY stop.', both],
    ['in a wrapped item', '1. It MUST\n   run. It\n   MAY stop.', both],
    ['in a nested item', '- It MUST run.\n  - It MAY stop.', both],
    ['in a second paragraph of an item', '- It MUST run.\n\n  It MAY stop.', both],
    ['in a cell', '| a |\n| - |\n| It MUST run. It MAY stop. |', both],
    ['in two cells', '| a | b |\n| - | - |\n| It MUST run. | It MAY stop. |', both],
    ['in a footnote', 'It MUST run.[^1]\n\n[^1]: It MAY stop.', both],
    ['emphasised', '**It MUST run.** *It MAY stop.*', both],
    ['linked', '[It MUST run.](x.md) It [MAY][x] stop.\n\n[x]: y.md', both],
    ['with CR LF', 'It\r\nMUST run.\r\n\r\nIt MAY stop.\r\n', both],
  ])('%s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected)
  })

  test.each([
    [
      'without a full stop',
      '- It MUST run\n- It MAY stop',
      ['MUST: It MUST run', 'MAY: It MAY stop'],
    ],
    [
      'in cells without one',
      '| a | b |\n| - | - |\n| MUST run | MAY stop |',
      ['MUST: MUST run', 'MAY: MAY stop'],
    ],
    ['with an abbreviation', 'It MUST run, e.g. fast. Yes.', ['MUST: It MUST run, e.g. fast.']],
    ['with a number at its end', 'It MUST be 1. It is 2.', ['MUST: It MUST be 1.']],
    ['with code', 'It MUST run `a. b` now. Yes.', ['MUST: It MUST run a. b now.']],
    ['that leads a list in', '- It MUST:\n  - run\n  - stop', ['MUST: It MUST:']],
    [
      'that leads another in',
      'It MUST:\n\n- run. It MAY stop',
      ['MUST: It MUST:', 'MAY: It MAY stop'],
    ],
    [
      'with two key words',
      'It MAY run, but MUST NOT stop.',
      ['MUST NOT: It MAY run, but MUST NOT stop.'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(read(markdown)).toEqual(expected)
  })
})

test.each([
  ['a heading', '# It MUST run. It MAY stop.\n\nText.'],
  ['an underlined heading', 'It MUST run.\n===\n\nText.'],
  ['a header row', '| It MUST run. |\n| - |\n| text |'],
  ['a fence', '```\nIt MUST run.\n```'],
  ['indented code', 'Text.\n\n    It MUST run.'],
  ['a code span', '`It MUST run.`'],
  ['HTML', '<!-- It MUST run. -->\n\n<div>\nIt MUST run.\n</div>'],
  ['front matter', '---\ntitle: It MUST run.\n---\n\nText.'],
  ['an image', '![It MUST run.](x.png)'],
  ['struck text', 'It ~~MUST run~~ is.'],
  [
    'a definition of the key words',
    'The key words "MUST", "MAY" and “SHOULD” are those of RFC 2119.',
  ],
  ['lower case', 'It must run. It may stop.'],
  ['a longer word', 'MUSTARD is MAYBE good.'],
])('MM-DECL-0015: %s gives no sentence item', (_, markdown) => {
  expect(read(markdown)).toEqual([])
})

test('MM-DECL-0015: with `lowercase: true` key words count in any case', () => {
  const markdown = 'It must run. It is. It may stop.'
  expect(read(markdown, { lowercase: true })).toEqual(['MUST: It must run.', 'MAY: It may stop.'])
})
