import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoundLink } from '../../src/model/document.ts'
import { readDocument } from '../../src/parse/index.ts'

function linksOf(text: string): FoundLink[] {
  const { links } = readDocument(text, 'a.md')
  for (const { position, span } of links) {
    for (const { line, column, offset } of [position.start, position.end]) {
      const before = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    }
    if (!span) continue
    expect(span.start).toBeGreaterThanOrEqual(position.start.offset)
    expect(span.end).toBeLessThanOrEqual(position.end.offset)
  }
  return links
}

/** What the position and the span of each link hold; the span as a text with its neighbours. */
function ranges(text: string): [whole: string, url: string | undefined][] {
  return linksOf(text).map(({ position, span, url }) => {
    if (span) expect(text.slice(span.start, span.end)).toBe(url)
    const around = span && text.slice(span.start - 1, span.end + 1)
    return [text.slice(position.start.offset, position.end.offset), around]
  })
}

describe('MM-LINK-0001: a link is known with its place and that of its target', () => {
  test.each<[text: string, expected: [string, string | undefined][]]>([
    ['[x](b.md)', [['[x](b.md)', '(b.md)']]],
    ['text [x]( b.md ) text', [['[x]( b.md )', ' b.md ']]],
    ['[b.md](b.md)', [['[b.md](b.md)', '(b.md)']]],
    ['[see b.md here](b.md "see b.md")', [['[see b.md here](b.md "see b.md")', '(b.md ']]],
    ["[x](b.md\n'b.md')", [["[x](b.md\n'b.md')", '(b.md\n']]],
    ['[x](b.md (b.md))', [['[x](b.md (b.md))', '(b.md ']]],
    ['[x](<a b.md> "t")', [['[x](<a b.md> "t")', '<a b.md>']]],
    ['[a [b] c](b(1).md)', [['[a [b] c](b(1).md)', '(b(1).md)']]],
    [
      '[a](b.md)[c](b.md)',
      [
        ['[a](b.md)', '(b.md)'],
        ['[c](b.md)', '(b.md)'],
      ],
    ],
    ['[`](no)` x](b.md)', [['[`](no)` x](b.md)', '(b.md)']]],
    ['[\\](no) x](b.md)', [['[\\](no) x](b.md)', '(b.md)']]],
    ['[](b.md)', [['[](b.md)', '(b.md)']]],
    ['[x]()', [['[x]()', undefined]]],
    ['[x](<>)', [['[x](<>)', undefined]]],
    ['![ b.svg ](b.svg)', [['![ b.svg ](b.svg)', '(b.svg)']]],
    ['![a b.svg c](b.svg)', [['![a b.svg c](b.svg)', '(b.svg)']]],
    ['![a [b](b.svg) c](b.svg)', [['![a [b](b.svg) c](b.svg)', '(b.svg)']]],
    [
      '[![b](x.svg)](y)',
      [
        ['[![b](x.svg)](y)', '(y)'],
        ['![b](x.svg)', '(x.svg)'],
      ],
    ],
    [
      '[![x.svg](x.svg)](x.svg)',
      [
        ['[![x.svg](x.svg)](x.svg)', '(x.svg)'],
        ['![x.svg](x.svg)', '(x.svg)'],
      ],
    ],
    ['[x]: b.md', [['[x]: b.md', ' b.md']]],
    ['[x b.md y]: b.md "b.md"', [['[x b.md y]: b.md "b.md"', ' b.md ']]],
    ['[b\\]: c]:\n  <b c.md>\n  "t"', [['[b\\]: c]:\n  <b c.md>\n  "t"', '<b c.md>']]],
    ['[b.md]:b.md', [['[b.md]:b.md', ':b.md']]],
    ['<https://e.org/a>', [['<https://e.org/a>', '<https://e.org/a>']]],
    ['see https://e.org/a.', [['https://e.org/a', ' https://e.org/a.']]],
    [
      'www.e.org and www.e.org',
      [
        ['www.e.org', undefined],
        ['www.e.org', undefined],
      ],
    ],
    [
      'a@e.org, b@e.org, a@e.org',
      [
        ['a@e.org', undefined],
        ['b@e.org', undefined],
        ['a@e.org', undefined],
      ],
    ],
    // The source writes the target otherwise: nothing is to be replaced there.
    [
      '[x](b\\_c.md) [y](b&amp;c.md)',
      [
        ['[x](b\\_c.md)', undefined],
        ['[y](b&amp;c.md)', undefined],
      ],
    ],
    ['> [x](\n> b.md)', [['[x](\n> b.md)', undefined]]],
    ['> [x](b.md\n> "t")', [['[x](b.md\n> "t")', undefined]]],
    ['| a |\n| - |\n| [x\\|y](b.md) |', [['[x\\|y](b.md)', '(b.md)']]],
    [
      '# [x](b.md)\n\n- [y](c.md)',
      [
        ['[x](b.md)', '(b.md)'],
        ['[y](c.md)', '(c.md)'],
      ],
    ],
    ['<a href="b.md">x</a>', [['b.md', '"b.md"']]],
    ["<a href='b.md'>x</a>", [['b.md', "'b.md'"]]],
    ['<a href=b.md>x</a>', [['b.md', '=b.md>']]],
    ['<div\n  title="href=x"><a\n  href = "b.md">x</a></div>', [['b.md', '"b.md"']]],
    ['<a href=" b.md ">x</a>', [['b.md', ' b.md ']]],
    ['<a href="">x</a>', [['', undefined]]],
    ['<a href="a&amp;b.md">x</a>', [['a&amp;b.md', undefined]]],
    [
      '<img src="a.png"><img src="a.png">',
      [
        ['a.png', '"a.png"'],
        ['a.png', '"a.png"'],
      ],
    ],
    [
      '<img srcset="a.png, b.png 2x,c.png 3x" src=d.png>',
      [
        ['a.png', '"a.png,'],
        ['b.png', ' b.png '],
        ['c.png', ',c.png '],
        ['d.png', '=d.png>'],
      ],
    ],
    ['> <a\n> href="b.md">x</a>', [['<a\n> href="b.md">', undefined]]],
    ['<h1>\n\n</h1> <a href="b.md">', [['b.md', '"b.md"']]],
  ])('%j', (text, expected) => {
    expect(ranges(text)).toEqual(expected)
    const wild = ['\uFEFF', '\u{1F600} \u{1D400}\r\n\r\n', '\uFEFF\u{1F600}\r\n\r\n', 'x\r\r'].map(
      (front) => ranges(front + text),
    )
    for (const one of wild) expect(one).toEqual(expected)
    const mac = text.replaceAll('\n', '\r\n')
    expect(ranges(mac)).toEqual(
      expected.map((pair) =>
        pair.map((one) => one?.replaceAll('\n', '\r\n').replace(/\r\n$/, '\r')),
      ),
    )
  })
})

test('MM-LINK-0001: the span of every link in a wild text is its target', () => {
  const word = fc.constantFrom(
    'b.md',
    'x',
    '\u{1F600}',
    'b.md b.md',
    '\\]',
    '`](`',
    '[n]',
    '![i](b.md)',
    '&amp;',
  )
  const url = fc.constantFrom('b.md', '<b.md>', 'a(b).md', '#b', '../b.md?x#y', '<x y>')
  const title = fc.constantFrom('', ' "b.md"', " '(b.md)'", ' (b.md)', '\n"t"')
  const link = fc
    .tuple(fc.constantFrom('', '!'), fc.array(word, { maxLength: 3 }), url, title)
    .map(([mark, words, to, said]) => ({ to, text: `${mark}[${words.join(' ')}](${to}${said})` }))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(' ', '\n', ' \u{1F600} '), link)), (pairs) => {
      const text = pairs.map(([gap, one]) => gap + one.text).join('')
      const outer = linksOf(text).filter(({ position }) =>
        pairs.some(
          ([, one]) =>
            text.startsWith(one.text, position.start.offset) &&
            text.slice(position.start.offset, position.end.offset) === one.text,
        ),
      )
      for (const { span, url: target, position } of outer) {
        expect(span && text.slice(span.start, span.end)).toBe(target)
        const rest = text.slice(span?.end, position.end.offset)
        expect(rest).toMatch(/^>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\)$/)
      }
      expect(outer.length).toBeGreaterThanOrEqual(pairs.length === 0 ? 0 : 1)
    }),
    { seed: 46, numRuns: 300 },
  )
})
