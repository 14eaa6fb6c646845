import { expect, test } from 'vitest'
import { cellsOf } from '../../src/assign/cells.ts'

test.each([
  ['| a | b |', ['a', 'b']],
  ['a | b', ['a', 'b']],
  ['| a | b', ['a', 'b']],
  ['a | b |  ', ['a', 'b']],
  ['|| b |', ['', 'b']],
  ['|  |  |', ['', '']],
  ['| a \\| b | c |', ['a \\| b', 'c']],
  ['| a \\\\| b |', ['a \\\\', 'b']],
  ['| `a \\| b` |', ['`a \\| b`']],
  ['| a |', ['a']],
])('MM-ASSIGN-0016: the cells of %j', (row, texts) => {
  const source = `before ${row} behind`
  const cells = cellsOf(source, 7, 7 + row.length)
  expect(cells.map((cell) => cell.text)).toEqual(texts)
  for (const { text, at, end } of cells) {
    expect(source.slice(at, at + text.length)).toBe(text)
    expect(source.slice(at, end).trim()).toBe(text)
  }
})
