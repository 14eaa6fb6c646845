import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/model/position.ts'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const entry = { ids: ['A-\\d+', 'REQ_\\d+', 'R&D-\\d+', 'Long Requirement \\d+'] }

/** The text at a position, once its lines and columns agree with its offsets. */
function textAt(text: string, { start, end }: Position): string {
  for (const point of [start, end]) {
    const lines = text.slice(0, point.offset).split(/\r\n|\n|\r(?!\n)/)
    expect([point.line, point.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
  }
  return text.slice(start.offset, end.offset)
}

function found(text: string) {
  const { items, mentions } = analyzeMarkdown(text, entry).trace
  return {
    items: items.map((item) => textAt(text, item.position)),
    mentions: mentions.map((mention) => textAt(text, mention.position)),
  }
}

describe('MM-FILE-0011: positions count UTF-16 units with a byte-order mark', () => {
  test.each(['\n', '\r\n', '\r'])('and lines that end with %j', (end) => {
    const lines = [
      '\uFEFFAs A-2 😀 and A-3.',
      '',
      '# 😀 Title, as A-4',
      '',
      '- [A-1] 😀😀 It MUST run, as A-5.',
      '- [A-2] It 𝐀 MUST',
      '  stop, as A-6.',
      '> 😀 A-7',
    ]
    const { items, mentions } = found(lines.join(end))
    expect(items).toEqual([
      '[A-1] 😀😀 It MUST run, as A-5.',
      `[A-2] It 𝐀 MUST${end}  stop, as A-6.`,
    ])
    expect(mentions).toEqual(['A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7'])
  })

  test('and mixed line ends', () => {
    const text = '\uFEFF😀\r\n\rA-1 text\n\nA-2 😀 A-3\r\rA-4'
    expect(found(text).mentions).toEqual(['A-1', 'A-2', 'A-3', 'A-4'])
  })

  test('and the first character behind the mark', () => {
    const { mentions } = analyzeMarkdown('\uFEFFA-1 text', entry).trace
    expect(mentions[0]?.position.start).toEqual({ line: 1, column: 2, offset: 1 })
  })

  test('of struck declarations and odd hyphens', () => {
    const text = '\uFEFF- ~~[A-1] It MUST run.~~\r\n- [A\u20112] It MUST run.'
    const { struck, hyphens } = analyzeMarkdown(text, entry).trace
    expect(struck.map((one) => textAt(text, one.position))).toEqual(['A-1'])
    expect(hyphens.map((one) => textAt(text, one.position))).toEqual(['A\u20112'])
  })
})

describe('MM-FILE-0011: the position of an ID is right', () => {
  test.each([
    ['behind escapes', 'Text \\* \\_ A-1 text', ['A-1']],
    ['behind references', 'Text &amp; &lt;&#33;&notit; A-1 text', ['A-1']],
    ['behind a reference that is text', 'Text &amp;amp; &amp; A-1 text', ['A-1']],
    ['behind an astral reference', 'Text &#x1F600; A-1 text', ['A-1']],
    ['with an escape', 'Text REQ\\_1 text', ['REQ\\_1']],
    ['with a reference', 'Text R&amp;D-1 text', ['R&amp;D-1']],
    ['with a reference at its end', 'Text A-&#49; text', ['A-&#49;']],
    ['with a reference at its start', 'Text &#65;-1 text', ['&#65;-1']],
    ['with emphasis inside', 'Text **A**-1 text', ['A**-1']],
    ['with its revision', 'Text A-1+2 text', ['A-1+2']],
    ['wrapped', 'Text Long\nRequirement 1 text', ['Long\nRequirement 1']],
    ['wrapped in a quote', '> Text Long\n> Requirement 1 text', ['Long\n> Requirement 1']],
    ['in a line below in a quote', '> > Text\n> > 1 > A-1 text', ['A-1']],
    ['in a lazy line', '> Text\nmore A-1 text', ['A-1']],
    ['in a line below in an item', '- Text\n  more A-1 text\n     A-2', ['A-1', 'A-2']],
    ['in a code span', 'Text `A-1` and ``x ` A-2``', ['A-1', 'A-2']],
    ['in a code span over lines', '> Text `x\n> A-1` text', ['A-1']],
    ['in a code span with blanks', 'Text ` A-1 ` text', ['A-1']],
    ['in a link', 'Text [A-1](x "A-2") A-3', ['A-1', 'A-2', 'A-3']],
    ['in a table', '| a | b |\n| - | - |\n| x \\| y | A-1 |', ['A-1']],
    ['in a code span in a table', '| a |\n| - |\n| `x \\| A-1` |', ['A-1']],
    ['in a comment', '<!-- \n A-1 -->', ['A-1']],
    ['in a fence in a quote', '> ```\n> A-1\n> ```', ['A-1']],
    ['behind a bare link', 'Text https://example.org/x A-1', ['A-1']],
    ['behind a mail address', 'Text &amp; a@example.org A-1', ['A-1']],
    ['behind a tab', '- Text\n\n\tmore\tA-1', ['A-1']],
    ['behind a hard break', 'Text  \n  A-1\\\nA-2', ['A-1', 'A-2']],
  ])('%s', (_, text, expected) => {
    const declaring = ['A-1', 'A-2', 'A-3', 'REQ_1', 'R&D-1', 'Long Requirement 1']
    const texts = {
      'specs/a.md': text,
      'specs/b.md': declaring.map((id) => `- [${id}] It MUST run.`).join('\n'),
    }
    const { mentions } = analyzeMarkdown(texts, entry).trace
    expect(mentions.map((mention) => textAt(text, mention.position))).toEqual(expected)
  })
})

test('MM-FILE-0011: every mention in a wild paragraph is where it was put', () => {
  const filler = fc.constantFrom(
    ...[
      'word',
      '&amp;',
      '&amp;amp;',
      '\\*',
      '\\\\',
      '\\_x',
      '😀',
      '**b**',
      '`c`',
      '&#65;',
      '[l](u)',
    ],
    ...['&copy;', '&', '_e_', 'é', '<b>', '~~d~~', '![i](j)', '&nothing;', '1', '>'],
  )
  const gap = fc.constantFrom(' ', '  ', '\n> ', '\r\n> ')
  const parts = fc.array(fc.tuple(gap, fc.oneof(filler, fc.constant(undefined))), { minLength: 1 })
  fc.assert(
    fc.property(parts, fc.boolean(), (pairs, mark) => {
      let text = mark ? '\uFEFF> x' : '> x'
      const offsets: number[] = []
      for (const [blank, part] of pairs) {
        text += blank
        if (part === undefined) offsets.push(text.length)
        // A digit keeps the next line from being read as anything but text.
        text += part ?? `A-${offsets.length}`
      }
      const { mentions } = analyzeMarkdown(text, entry).trace
      expect(mentions.map((mention) => mention.position.start.offset)).toEqual(offsets)
      for (const [index, { position }] of mentions.entries()) {
        expect(textAt(text, position)).toBe(`A-${index + 1}`)
      }
    }),
    { seed: 2119, numRuns: 300 },
  )
})
