import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared } from '../analyze-markdown.ts'
import { textAt } from './text-at.ts'

const entry = { dialects: ['marker'] }

describe('MM-DECL-0014: a marker is heard', () => {
  test.each([
    [
      'in a quote, with all of it',
      '> r[a]\n> It MUST:\n>\n> - run\n>\n> ```\n> x\n> ```\n>\n> Then.',
      ['a MUST: It MUST: run\nx\nThen.'],
    ],
    [
      'in a quote, up to its end',
      '> r[a]\n> It MUST run.\n\nText SHOULD NOT count.',
      ['a MUST: It MUST run.'],
    ],
    [
      'in a quote, up to a heading',
      '> r[a]\n> It MUST run.\n>\n> # Next\n>\n> Text.',
      ['a MUST: It MUST run.'],
    ],
    [
      'in two quotes',
      '> r[a]\n> It MUST run.\n\n> r[b]\n> It MAY stop.',
      ['a MUST: It MUST run.', 'b MAY: It MAY stop.'],
    ],
    [
      'in a quote in a quote',
      '> r[a]\n> It MUST run.\n>\n> > r[b]\n> > It MAY stop.\n>\n> Text.',
      ['a MUST: It MUST run.', 'b MAY: It MAY stop.'],
    ],
    [
      'in a quote in a quote, text before it',
      '> r[a]\n> It MUST run.\n>\n> > Fast.\n> >\n> > r[b]\n> > It MAY stop.',
      ['a MUST: It MUST run. Fast.', 'b MAY: It MAY stop.'],
    ],
    [
      'in front of a quote with another',
      'r[a]\nIt MUST run.\n\n> r[b]\n> It MAY stop.',
      ['a MUST: It MUST run.', 'b MAY: It MAY stop.'],
    ],
    ['in a lazy line of a quote', '> Text.\nr[a]\nIt MUST run.\n\nText.', ['a MUST: It MUST run.']],
    ['in a lazy line of an item', '- Text.\nr[a]\nIt MUST run.', ['a MUST: It MUST run.']],
    [
      'in a lazy line of an item, with the text behind',
      '- Text.\nr[a]\nIt MUST run.\n\nFast.',
      ['a MUST: It MUST run. Fast.'],
    ],
    [
      'in an item',
      '- r[a]\n  It MUST run.\n- r[b]\n  It MAY stop.',
      ['a MUST: It MUST run.', 'b MAY: It MAY stop.'],
    ],
    [
      'in a list, items before it',
      'r[a]\nIt MUST:\n\n- run\n- stop\n  r[b]\n  It MAY wait.',
      ['a MUST: It MUST: run stop', 'b MAY: It MAY wait.'],
    ],
    ['behind a tag in a line', '<a id="a"></a>\nr[a]\nIt MUST run.', ['a MUST: It MUST run.']],
    ['behind a break', 'Text<br>\nr[a]\nIt MUST run.', ['a MUST: It MUST run.']],
    [
      'in HTML, the text behind it',
      '<div>\nr[a]\n\nIt MUST run.\n\n</div>',
      ['a MUST: It MUST run.'],
    ],
    ['in HTML, the text inside', '<div>\nr[a]\nIt MUST run.\n</div>', ['a MUST: It MUST run.']],
    [
      'in HTML in a quote',
      '> <div>\n> r[a]\n>\n> It MUST run.\n>\n> </div>',
      ['a MUST: It MUST run.'],
    ],
    [
      'with CR LF',
      'r[a]\r\nIt MUST\r\nrun.\r\n\r\n> r[b]\r\n> It MAY stop.\r\n',
      ['a MUST: It MUST run.', 'b MAY: It MAY stop.'],
    ],
    ['behind front matter', '---\nx: y\n---\nr[a]\nIt MUST run.', ['a MUST: It MUST run.']],
    ['behind a byte-order mark', '\uFEFFr[a]\nIt MUST run.', ['a MUST: It MUST run.']],
  ])('%s', (_, markdown, expected) => {
    expect(declared(analyzeMarkdown(markdown, entry))).toEqual(expected)
  })
})

test('MM-DECL-0014: behind a quote with a heading, the section is that of the text outside', () => {
  const markdown = '# Top\n\n> ## Inner\n>\n> r[a]\n> It MUST run.\n\nr[b]\nIt MAY stop.'
  const { items } = analyzeMarkdown(markdown, entry).trace
  expect(items.map(({ id, section }) => [id, section])).toEqual([
    ['a', 'Inner'],
    ['b', 'Top'],
  ])
})

describe('MM-FILE-0011: a marker is where it stands', () => {
  test.each([
    ['in a paragraph', '😀 text\n\n  r[a]\nIt MUST run, r[b].'],
    ['behind escapes', '\\* &amp; text\nr[a]\nIt MUST run, &lt; r[b].'],
    ['in a quote', '> text\n> 😀\n> r[a]\n> It MUST run,\n> r[b].'],
    ['in a lazy line', '> - text\nr[a]\nIt MUST run, r[b].'],
    ['in a quote in a quote', '> > r[a]\n> > It MUST run:\n> >\n> > ```\n> > r[b]\n> > ```'],
    ['in HTML', 'text\n\n<div>\n  r[a]\n\nIt MUST run, r[b].'],
    ['in HTML in a quote', '> <p>\n> <p>\n> <p>\n> <p>\n> x r[a]\n> r[a]\n>\n> It MUST run, r[b].'],
    ['with CR LF', 'text\r\n\r\n> <p>\r\n> r[a]\r\n>\r\n> It MUST run,\r\n> r[b].'],
    ['at the end of the file', 'It MUST run, r[b].\n\nr[a]'],
  ])('%s, with a byte-order mark and without', (_, markdown) => {
    for (const text of [markdown, `\uFEFF${markdown}`]) {
      const { items, mentions } = analyzeMarkdown(
        { 'specs/a.md': text, 'specs/b.md': 'r[b]\nText.' },
        entry,
      ).trace
      const own = items.filter((item) => item.path === 'specs/a.md')
      expect(own.map((item) => textAt(text, item.position).split(/[\r\n]/)[0])).toEqual(['r[a]'])
      expect(own[0]?.position.start.offset).toBe(text.lastIndexOf('r[a]'))
      const others = mentions.filter((one) => one.id === 'b')
      expect(others.map((one) => textAt(text, one.position))).toEqual(['r[b]'])
    }
  })
})
