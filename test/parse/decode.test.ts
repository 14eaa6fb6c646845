import { expect, test } from 'vitest'
import { decode } from '../../src/parse/index.ts'

/** Bytes of a text or as they are, one behind the other. */
function bytes(...parts: (string | number)[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'number' ? part : [...new TextEncoder().encode(part)],
    ),
  )
}

test.each(['', 'text', '\uFEFFtext', 'é 中 😀 \u2011', 'a\r\nb\rc'])(
  'MM-FILE-0004: %j is read as it is',
  (text) => {
    expect(decode(bytes(text))).toEqual({ text })
  },
)

test.each([
  ['a lone byte', ['a', 0xff], '0xFF', { line: 1, column: 2, offset: 1 }],
  ['the first byte', [0xfe, 'a'], '0xFE', { line: 1, column: 1, offset: 0 }],
  ['Latin-1', ['x\n\ncaf', 0xe9, ' y'], '0xE9', { line: 3, column: 4, offset: 6 }],
  ['behind astral characters', ['😀😀\r\n😀', 0x80], '0x80', { line: 2, column: 3, offset: 8 }],
  ['behind a byte-order mark', ['\uFEFFa', 0xff], '0xFF', { line: 1, column: 3, offset: 2 }],
  ['a character that is cut off', ['ab', 0xe2, 0x82], '0xE2', { line: 1, column: 3, offset: 2 }],
  ['an overlong form', ['a', 0xc0, 0xaf], '0xC0', { line: 1, column: 2, offset: 1 }],
  ['a surrogate', ['a\n', 0xed, 0xa0, 0x80], '0xED', { line: 2, column: 1, offset: 2 }],
  ['UTF-16', [0xff, 0xfe, 'a', 0], '0xFF', { line: 1, column: 1, offset: 0 }],
])('MM-FILE-0004: %s is refused with its place', (_, parts, byte, start) => {
  expect(decode(bytes(...parts))).toEqual({
    start,
    message: `Unexpected byte ${byte}, expected text in UTF-8`,
  })
})

test('MM-FILE-0004: a NUL byte is refused with its place', () => {
  const decoded = decode(bytes('a\n😀', 0, 'b'))
  expect(decoded).toMatchObject({ start: { line: 2, column: 3, offset: 4 } })
})
