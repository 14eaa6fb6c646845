import { describe, expect, test } from 'vitest'
import { analyzeMarkdown } from '../analyze-markdown.ts'
import { textAt } from './text-at.ts'

const entry = { dialects: ['sentence'] }

describe('MM-FILE-0011: a sentence is where it stands', () => {
  test.each([
    ['in a paragraph', 'It is. It MUST run. It MAY stop.', ['It MUST run.', 'It MAY stop.']],
    ['behind a list mark', '- It MUST run. It MAY stop', ['It MUST run.', 'It MAY stop']],
    ['behind a number and a task', '1. [ ] It MUST run. It is.', ['It MUST run.']],
    ['in a nested item', '- - It MUST\n    run.', ['It MUST\n    run.']],
    ['with emphasis', '- **It MUST run.** It *MAY* stop.', ['**It MUST run.**', 'It *MAY* stop.']],
    ['in emphasis', '**It MUST run. It MAY stop.**', ['**It MUST run.', 'It MAY stop.**']],
    [
      'with a link',
      '1. [It](x.md) MUST run. [It MAY stop](y.md).',
      ['[It](x.md) MUST run.', '[It MAY stop](y.md).'],
    ],
    ['in a link', '[It MUST run.](x.md) It MAY stop.', ['[It MUST run.](x.md)', 'It MAY stop.']],
    [
      'in a link with a title',
      '[It MUST run.](x.md "a b") It MAY stop.',
      ['[It MUST run.](x.md "a b")', 'It MAY stop.'],
    ],
    [
      'in a reference',
      '[It MUST run.][a b] It MAY stop.\n\n[a b]: x.md',
      ['[It MUST run.][a b]', 'It MAY stop.'],
    ],
    ['with code', 'It MUST run `a`. It MAY be ``b``', ['It MUST run `a`.', 'It MAY be ``b``']],
    [
      'with escapes',
      '\\*It MUST run &amp; go. &lt; MAY stop.',
      ['\\*It MUST run &amp; go.', '&lt; MAY stop.'],
    ],
    [
      'in a quote',
      '> It is.\n> It MUST\n> run. It\n> MAY stop.',
      ['It MUST\n> run.', 'It\n> MAY stop.'],
    ],
    ['behind a mark that is no quote', 'It is. > 5 MUST run. It is.', ['> 5 MUST run.']],
    [
      'in cells',
      '| a | b |\n| - | - |\n| It MUST run. | It **MAY** stop |',
      ['It MUST run.', 'It **MAY** stop'],
    ],
    [
      'around a break in a cell',
      '| a |\n| - |\n| It MUST run.<br>It MAY stop. |',
      ['It MUST run.', 'It MAY stop.'],
    ],
    ['around a hard break', 'It MUST run.\\\nIt MAY stop.', ['It MUST run.', 'It MAY stop.']],
    [
      'behind what is astral',
      '😀 It is. 😀 It MUST run. 😀 It MAY stop.',
      ['😀 It MUST run.', '😀 It MAY stop.'],
    ],
    [
      'with CR LF',
      '> It is.\r\n> It MUST\r\n> run. It\r\n> MAY stop.',
      ['It MUST\r\n> run.', 'It\r\n> MAY stop.'],
    ],
  ])('%s, with a byte-order mark and without', (_, markdown, expected) => {
    for (const text of [markdown, `\uFEFF${markdown}`]) {
      const { items } = analyzeMarkdown(text, entry).trace
      expect(items.map((item) => textAt(text, item.position))).toEqual(expected)
    }
  })
})
