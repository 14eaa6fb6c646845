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
