import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPEC = '# Pools\n\n- [A-1] It MUST run\n  at once.\n\n```\ncode\n```\n'
const TWICE = '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n'

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le')
}

describe('MM-FILE-0004: bytes that are no UTF-8 text are refused with the place of the first', () => {
  test.each([
    [
      'a Latin-1 letter',
      Buffer.from('- [A-1] It MUST run.\nà la caf\xE9\n', 'latin1'),
      '2:1',
      '0xE0',
    ],
    [
      'behind a character of two units',
      Buffer.concat([Buffer.from('x😀'), Buffer.of(0xff)]),
      '1:4',
      '0xFF',
    ],
    ['a character that is cut off', Buffer.from('one\ntwo €').subarray(0, -1), '2:5', '0xE2'],
    ['a surrogate', Buffer.of(0x61, 0xed, 0xa0, 0x80), '1:2', '0xED'],
    ['an overlong slash', Buffer.of(0x61, 0x62, 0xc0, 0xaf), '1:3', '0xC0'],
    ['UTF-16 with a byte-order mark', utf16(SPEC), '1:1', '0xFF'],
    ['UTF-16, big endian', Buffer.from(utf16(SPEC)).swap16(), '1:1', '0xFE'],
  ])('%s', async (_, bytes, place, byte) => {
    const repo = repository({ 'specs/a.md': bytes, 'specs/b.md': '- [B-1] It MUST run.\n' })
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toBe(
      `specs/a.md:${place}: error: Unexpected byte ${byte}, expected text in UTF-8\n`,
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(Object.keys(repo.files())).toEqual(['specs/a.md', 'specs/b.md'])
  })
})

test('MM-FILE-0004: a NUL byte is refused with its place', async () => {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\r\n- [A-2] It\0MUST stop.\r\n' })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toBe('specs/a.md:2:11: error: Unexpected NUL byte, expected text in UTF-8\n')
  expect(code).toBe(2)
  expect(Object.keys(repo.files())).toEqual(['specs/a.md'])
})

test('MM-FILE-0004: UTF-16 without a byte-order mark shows its first NUL byte', async () => {
  const repo = repository({ 'specs/a.md': Buffer.from(SPEC, 'utf16le') })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^specs\/a\.md:1:2: error: Unexpected NUL byte/)
  expect(code).toBe(2)
})

test('MM-FILE-0004: --check refuses as well, and prints no patch', async () => {
  const repo = repository({ 'specs/a.md': utf16(SPEC) })
  const { code, stdout, stderr } = await repo.run('spec-extract --check')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^specs\/a\.md:1:1: error: /)
})

test('MM-FILE-0001: line ends and a byte-order mark give the same outputs', async () => {
  const repo = repository({ 'specs/a.md': SPEC })
  await repo.run('spec-extract')
  const expected = repo.read('requirements/a.yaml')
  expect(expected).toContain('statement: It MUST run at once.')
  for (const text of [
    SPEC.replaceAll('\n', '\r\n'),
    SPEC.replaceAll('\n', '\r'),
    `\uFEFF${SPEC}`,
    SPEC.trimEnd(),
  ]) {
    repo.write('specs/a.md', text)
    const { code, stdout } = await repo.run('spec-extract --check')
    expect({ text, code, stdout }).toEqual({ text, code: 0, stdout: '' })
  }
})

test('MM-FILE-0011: a byte-order mark moves the columns of the first line alone', async () => {
  const repo = repository({ 'specs/a.md': `\uFEFF${TWICE}` })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(/^specs\/a\.md:1:4: error: .*; also at specs\/a\.md:2:3 \(/)
  expect(code).toBe(1)
})

test.each([
  ['CRLF', '\r\n'],
  ['a lone CR', '\r'],
])('MM-FILE-0011: lines end with %s', async (_, end) => {
  const repo = repository({ 'specs/a.md': `😀${end}${end}${TWICE.replaceAll('\n', end)}` })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(/^specs\/a\.md:3:3: error: .*; also at specs\/a\.md:4:3 \(/)
  expect(code).toBe(1)
})

describe('MM-CLI-0004: an empty spec beside others is a warning with its place', () => {
  test.each([
    ['no byte', ''],
    ['line ends', '\n\r\n'],
    ['a byte-order mark', '\uFEFF'],
  ])('%s', async (_, text) => {
    const repo = repository({ 'specs/a.md': text, 'specs/b.md': '- [B-1] It MUST run.\n' })
    const { code, stdout } = await repo.run('spec-extract')
    expect(stdout).toBe(
      'specs/a.md:1:1: warning: Unexpected empty spec, expected some text (empty-spec)\n',
    )
    expect(code).toBe(0)
    expect(repo.read('requirements/COMPLIANCE.md')).toContain('- [specs/a.md](../specs/a.md)\n')
  })
})
