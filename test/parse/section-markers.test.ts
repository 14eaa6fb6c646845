import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/model/position.ts'
import { pairMarkers, parse, sectionMarkers } from '../../src/parse/index.ts'

const OPEN = '<!--SECTION:A-->'
const CLOSE = '<!--/SECTION:A-->'

function markersOf(text: string) {
  const found = sectionMarkers(parse(text), text)
  for (const { position } of [...found.markers, ...found.nearMisses]) textAt(text, position)
  return found
}

/** The text at a position, once its lines and columns agree with its offsets. */
function textAt(text: string, { start, end }: Position): string {
  for (const point of [start, end]) {
    const lines = text.slice(0, point.offset).split(/\r\n|\n|\r(?!\n)/)
    expect([point.line, point.column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1])
  }
  return text.slice(start.offset, end.offset)
}

/** Each marker as it stands in the text. */
function written(text: string): string[] {
  return markersOf(text).markers.map(({ position }) => textAt(text, position))
}

describe('MM-SECT-0001: a marker is found wherever a reader of HTML would see the comment', () => {
  test.each([
    ['between blocks', `${OPEN}\n\n## One\n\n${CLOSE}\n`],
    ['below a paragraph, which it interrupts', `text\n${OPEN}\ntext\n${CLOSE}\n`],
    ['below a table, which it interrupts', `${OPEN}\n| a |\n| - |\n| b |\n${CLOSE}\n`],
    ['below a list item, in the first column', `${OPEN}\n- one\n${CLOSE}\n`],
    ['indented by three blanks', `   ${OPEN}\n\n   ${CLOSE}\n`],
    ['two on one line', `${OPEN}${CLOSE}\n`],
    ['with text behind it', `${OPEN} text\n\n${CLOSE} text\n`],
    ['in the middle of a text', `text ${OPEN} text ${CLOSE} text\n`],
    ['in the cells of a table', `| a |\n| - |\n| ${OPEN} ${CLOSE} |\n`],
    ['in a heading', `## One ${OPEN}${CLOSE}\n`],
    ['in emphasis', `*one ${OPEN} two ${CLOSE}*\n`],
    ['in a piece of HTML', `<details>\n${OPEN}\n<p>x</p>\n${CLOSE}\n</details>\n`],
    ['below an attribute that has one', `<p title="${OPEN}">\n${OPEN}\n${CLOSE}\n</p>\n`],
    ['behind another comment', `<!-- note --> ${OPEN}<!-- --> ${CLOSE}\n`],
    ['behind an empty comment', `<!-->${OPEN}${CLOSE}\n`],
    ['behind an empty comment, alone in its line', `<!-->${OPEN}\n\n<!--->${CLOSE}\n`],
    ['with CR LF', `${OPEN}\r\n\r\n## One\r\n${CLOSE}\r\n`],
    ['with CR', `${OPEN}\r\r## One\r${CLOSE}\r`],
    ['behind a byte-order mark', `\uFEFF${OPEN}\n\n${CLOSE}\n`],
    ['behind an astral character', `😀 ${OPEN} 😀 ${CLOSE}\n`],
    ['with no end of the last line', `${OPEN}\n\n${CLOSE}`],
  ])('%s', (_, text) => {
    expect(written(text)).toEqual([OPEN, CLOSE])
  })

  test('names are capitals, digits and low lines', () => {
    expect(markersOf('<!--SECTION:PHASE_P1-->\n<!--/SECTION:PHASE_P1-->').markers).toMatchObject([
      { name: 'PHASE_P1', kind: 'open' },
      { name: 'PHASE_P1', kind: 'close' },
    ])
  })

  test('in a list item, as a formatter moves it there, it is said to be', () => {
    const text = `${OPEN}\n\n- one\n  - two\n\n  ${CLOSE}\n`
    expect(markersOf(text).markers.map((one) => [one.inList, one.position.start.column])).toEqual([
      [false, 1],
      [true, 3],
    ])
  })
})

describe('MM-SECT-0002: no marker stands in', () => {
  test.each([
    ['a fence', '```html\n<!--SECTION:A-->\n<!--/SECTION:A-->\n```\n'],
    ['an indented block of code', '    <!--SECTION:A-->\n    <!--/SECTION:A-->\n'],
    ['inline code', 'as `<!--SECTION:A-->` and `<!--/SECTION:A-->`\n'],
    ['a fence in a list item', '- one\n\n  ```\n  <!--SECTION:A-->\n  ```\n'],
    ['a quote', '> <!--SECTION:A-->\n>\n> <!--/SECTION:A-->\n'],
    ['a list in a quote', '> - <!--SECTION:A-->\n'],
    ['a quote in a list', '- > <!--SECTION:A-->\n'],
    ['front matter', '---\ntitle: <!--SECTION:A-->\n---\n'],
    ['an attribute between blocks', '<p title="<!--SECTION:A-->">\n</p>\n'],
    ['an attribute in a text', 'a <b title="<!--SECTION:A-->">b</b>\n'],
    ['a script', '<script>\n<!--SECTION:A-->\n</script>\n'],
    ['an instruction', '<?php\n<!--SECTION:A-->\n?>\n'],
    ['the title of a link', '[a](b.md "<!--SECTION:A-->")\n'],
    ['text behind a backslash', 'a \\<!--SECTION:A-->\n'],
    ['character references', '&lt;!--SECTION:A--&gt;\n'],
    ['another comment', '<!-- SECTION is <!--SECTION:A--> -->\n'],
  ])('%s', (_, text) => {
    const { markers, nearMisses } = markersOf(text)
    expect({ markers, nearMisses }).toEqual({ markers: [], nearMisses: [] })
  })

  test.each(['<!-- sections: see below -->', '<!-- Section: how we work -->', '<!-- a -->'])(
    '%s, which is another comment',
    (text) => {
      const { markers, nearMisses, unterminated } = markersOf(text)
      expect({ markers, nearMisses, unterminated }).toEqual({ markers: [], nearMisses: [] })
    },
  )

  test('the lines behind a fence that is closed are not in it', () => {
    const text = `\`\`\`\n${OPEN}\n\`\`\`\n\n${OPEN}\n\n${CLOSE}\n`
    expect(markersOf(text).markers.map((one) => one.position.start.line)).toEqual([5, 7])
  })
})

describe('MM-SECT-0003: what is meant as a marker is told with the one that was meant', () => {
  test.each([
    ['<!-- SECTION:A -->', '<!--SECTION:A-->'],
    ['<!--SECTION: A-->', '<!--SECTION:A-->'],
    ['<!-- /SECTION:A -->', '<!--/SECTION:A-->'],
    ['<!--SECTION:Vision-->', '<!--SECTION:VISION-->'],
    ['<!--section:vision-->', '<!--SECTION:VISION-->'],
    ['<!-- Section: Vision -->', '<!--SECTION:VISION-->'],
    ['<!--/section:VISION-->', '<!--/SECTION:VISION-->'],
    ['<!--SECTION:moduleVision-->', '<!--SECTION:MODULE_VISION-->'],
    ['<!--SECTION:MODULE VISION-->', '<!--SECTION:MODULE_VISION-->'],
    ['<!--SECTION:MODULE-VISION-->', '<!--SECTION:MODULE_VISION-->'],
    ['<!--SECTION:"VISION"-->', '<!--SECTION:VISION-->'],
    ['<!--SECTION:1A-->', '<!--SECTION:NAME-->'],
    ['<!--SECTION:-->', '<!--SECTION:NAME-->'],
    ['<!--SECTION:A kind="x"-->', '<!--SECTION:A-->'],
    ['<!---SECTION:A--->', '<!--SECTION:A-->'],
  ])('%s', (text, expected) => {
    for (const whole of [`${text}\n`, `text ${text} text\n`, `- one\n\n  ${text}\n`]) {
      const { markers, nearMisses } = markersOf(whole)
      const found = nearMisses.map((one) => [one.text, one.expected])
      expect({ markers, found }).toEqual({ markers: [], found: [[text, expected]] })
      expect(whole.slice(nearMisses[0]?.position.start.offset).startsWith(text)).toBe(true)
    }
  })

  test('without its end in a paragraph, which alone ends there', () => {
    const text = 'text <!--SECTION:A\n\n<!--/SECTION:A-->\n'
    const { markers, nearMisses, unterminated } = markersOf(text)
    expect(markers).toMatchObject([{ kind: 'close', name: 'A' }])
    expect(nearMisses).toMatchObject([{ text: '<!--SECTION:A', expected: '<!--SECTION:A-->' }])
    expect(unterminated).toBeUndefined()
  })

  test('with the end that HTML forgives and Markdown does not', () => {
    const { markers, nearMisses } = markersOf('<p>\n<!--SECTION:A--!>\n</p>\n')
    expect(markers).toEqual([])
    expect(nearMisses).toMatchObject([{ text: '<!--SECTION:A--!>', expected: '<!--SECTION:A-->' }])
  })

  test('only the first line of a long one is shown', () => {
    expect(markersOf('<!--SECTION:\nA\n-->\n').nearMisses).toMatchObject([
      { text: '<!--SECTION:', expected: '<!--SECTION:A-->' },
    ])
  })
})

describe('MM-SECT-0004: the first comment that nothing ends is told', () => {
  test.each([
    [
      'a marker, which hides the rest',
      '# One\n\n<!--SECTION:A\n## Two\n',
      '<!--SECTION:A\n## Two\n',
    ],
    ['any other comment', 'a\n\n<!-- note\n\n## Two\n', '<!-- note\n\n## Two\n'],
    ['one that has only begun', '<!--', '<!--'],
    ['one in a list item, up to its end', '- <!-- a\n\n  b\n\nc\n', '<!-- a\n\n  b'],
    [
      'a marker that its other one ends',
      '<!--SECTION:A\n\n## Two\n\n<!--/SECTION:A-->\n',
      '<!--SECTION:A\n\n## Two\n\n<!--/SECTION:A-->',
    ],
    [
      'a comment that the next marker ends',
      '<!-- note\n\n<!--SECTION:A-->\n\n<!--/SECTION:A-->\n',
      '<!-- note\n\n<!--SECTION:A-->',
    ],
  ])('%s', (_, text, hidden) => {
    const { unterminated } = markersOf(text)
    expect(unterminated && textAt(text, unterminated).trimEnd()).toBe(hidden.trimEnd())
  })

  test('a second one is not', () => {
    const text = '- <!-- one\n\n---\n\n<!-- two\n'
    expect(markersOf(text).unterminated?.start.line).toBe(1)
  })

  test('comments with an end are not', () => {
    const text = '<!-- a\n\nb -->\n\n<!-->\n\n<!--->\n\n<!---->\n\ntext <!-- c --> text\n'
    expect(markersOf(text).unterminated).toBeUndefined()
  })

  test.each(['<![CDATA[ a ]]>\n', '<?php a ?>\n', '<!DOCTYPE html>\n', '<p>\n</ a>\n</p>\n'])(
    '%j, which is no comment, is not',
    (text) => {
      expect(markersOf(text).unterminated).toBeUndefined()
    },
  )

  test('what a program ends is no comment either', () => {
    expect(markersOf('<script>\n<!-- a\n</script>\n').unterminated).toBeUndefined()
  })
})

describe('MM-SECT-0005: a code block that hides sections is told', () => {
  const hidden = `${OPEN}\n\n## One\n\n${CLOSE}\n`

  test('with its place', () => {
    const text = `# Title\n\n\`\`\`\n${hidden}\`\`\`\n`
    expect(markersOf(text).inCode.map((one) => textAt(text, one))).toEqual([
      `\`\`\`\n${hidden}\`\`\``,
    ])
  })

  test('also one that nothing closes', () => {
    const text = `\`\`\`\nx\n\`\`\`\n\n\`\`\`\n${hidden}`
    expect(markersOf(text).inCode.map((one) => one.start.line)).toEqual([5])
  })

  test.each([
    ['markers alone', '```\n<!--SECTION:A-->\n```\n'],
    ['a heading alone', '```\n## One\n```\n'],
    ['a heading of another level', '```\n<!--SECTION:A-->\n### One\n```\n'],
    ['both outside', `\`\`\`\nx\n\`\`\`\n\n${hidden}`],
  ])('but not %s', (_, text) => {
    expect(markersOf(text).inCode).toEqual([])
  })
})

/** Markers such as `A B /A` as sections with the lines between them, and faults with their line. */
function paired(words: string) {
  const text = words
    .split(' ')
    .map((word) => `<!--${word.replace(/^(\/?)/, '$1SECTION:')}-->\n`)
    .join('')
  const { sections, faults } = pairMarkers(markersOf(text).markers)
  return {
    sections: sections.map((one) => {
      expect([one.open.name, one.close.name]).toEqual([one.name, one.name])
      return `${one.name} ${one.open.position.start.line}-${one.close.position.start.line}`
    }),
    faults: faults.map(({ kind, name, position, other }) => {
      const where = other ? ` ${other.name} ${other.position.start.line}` : ''
      return `${kind} ${name} ${position.start.line}${where}`
    }),
  }
}

describe('MM-SECT-0006: markers out of order are told with their place', () => {
  test.each<[words: string, sections: string[], faults: string[]]>([
    ['A /A B /B', ['A 1-2', 'B 3-4'], []],
    ['A', [], ['unclosed A 1']],
    ['/A', [], ['unopened A 1']],
    ['/A A', [], ['reversed A 1']],
    ['/A A /A', ['A 2-3'], ['unopened A 1']],
    ['A /A /A', ['A 1-2'], ['unopened A 3']],
    ['A /A A /A', ['A 1-2', 'A 3-4'], ['duplicate A 3 A 1']],
    ['A A /A', ['A 1-3'], ['duplicate A 2 A 1']],
    ['A A /A /A', ['A 1-4'], ['duplicate A 2 A 1']],
    ['A A', [], ['unclosed A 1', 'duplicate A 2 A 1']],
    ['A A /A /A A', ['A 1-4'], ['duplicate A 2 A 1', 'unclosed A 5', 'duplicate A 5 A 1']],
    ['A B /A /B', ['A 1-3', 'B 2-4'], ['interleaved B 2 A 1']],
    ['A B /B /A', ['A 1-4', 'B 2-3'], ['nested B 2 A 1']],
    ['A B /B C /C /A', ['A 1-6', 'B 2-3', 'C 4-5'], ['nested B 2 A 1', 'nested C 4 A 1']],
    ['A B C /C /B /A', ['A 1-6', 'B 2-5', 'C 3-4'], ['nested B 2 A 1', 'nested C 3 B 2']],
    ['A B /A C /B /C', ['A 1-3', 'B 2-5', 'C 4-6'], ['interleaved B 2 A 1', 'interleaved C 4 B 2']],
    ['A B /B', ['B 2-3'], ['unclosed A 1']],
    ['B A /A', ['A 2-3'], ['unclosed B 1']],
  ])('%s', (words, sections, faults) => {
    const found = paired(words)
    expect(found.sections).toEqual(sections)
    expect(found.faults.sort()).toEqual([...faults].sort())
  })

  test('in the order of the text', () => {
    const { faults } = paired('/C B A A /A /B')
    expect(faults).toEqual(['unopened C 1', 'nested A 3 B 2', 'duplicate A 4 A 3'])
  })

  test('100,000 sections, each inside the one before or across it, are all paired', () => {
    const numbers = Array.from({ length: 50_000 }, (_, number) => number)
    const marker = (name: string, kind: 'open' | 'close', line: number) => ({
      name,
      kind,
      inList: false,
      below: line * 10,
      position: {
        start: { line, column: 1, offset: line * 10 - 10 },
        end: { line, column: 10, offset: line * 10 - 1 },
      },
    })
    const opens = numbers.map((number) => marker(`A${number}`, 'open', number + 1))
    const crossing = numbers.map((number) => marker(`A${number}`, 'close', number + 50_001))
    expect(pairMarkers([...opens, ...crossing]).faults).toHaveLength(49_999)
    const closes = numbers.map((number) => marker(`A${49_999 - number}`, 'close', number + 50_001))
    const { sections, faults } = pairMarkers([...opens, ...closes])
    expect([sections.length, faults.length]).toEqual([50_000, 49_999])
    expect(new Set(faults.map((one) => one.kind))).toEqual(new Set(['nested']))
  })
})

describe('MM-SECT-0007: the content is the lines strictly between', () => {
  test.each([
    ['lines', `${OPEN}\none\ntwo\n${CLOSE}\n`, 'one\ntwo\n'],
    ['blank lines as well', `${OPEN}\n\none\n\n${CLOSE}\n`, '\none\n\n'],
    ['CR LF', `${OPEN}\r\none\r\n${CLOSE}\r\n`, 'one\r\n'],
    ['CR', `${OPEN}\rone\r${CLOSE}\r`, 'one\r'],
    ['no end of the last line', `${OPEN}\none\n${CLOSE}`, 'one\n'],
    ['a byte-order mark', `\uFEFF${OPEN}\none\n${CLOSE}`, 'one\n'],
    ['an indented close marker', `${OPEN}\n- a\n  - b\n\n  ${CLOSE}\n`, '- a\n  - b\n\n'],
    ['nothing', `${OPEN}\n${CLOSE}\n`, ''],
    ['one line alone', `${OPEN} one ${CLOSE}\nx\n`, ''],
    ['text beside the markers', `${OPEN} one\n\ntwo\n\nthree ${CLOSE}\n`, '\ntwo\n\n'],
  ])('%s', (_, text, content) => {
    const [section] = pairMarkers(markersOf(text).markers).sections
    expect(text.slice(section?.start, section?.end)).toBe(content)
    expect(section?.end).toBeGreaterThanOrEqual(section?.start as number)
  })
})
