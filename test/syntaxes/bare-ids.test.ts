import { describe, expect, test } from 'vitest'
import { read, references } from './read.ts'

/** The references of a comment in Rust as `ID[..last] | what is written`. */
function listed(comment: string): string[] {
  return read('src/a.rs', `// ${comment}\nfn a() {}\n`).references.map(
    ({ id, to, written }) =>
      `${id}${to === undefined ? '' : `..${to}`}${written === undefined ? '' : ` | ${written}`}`,
  )
}

test('MM-REF-0001 an ID is found once, with its revision, at its place', () => {
  const text = '\uFEFFlet s = "é";\r\n  // 😀 OC-CORE-1001~2, see OC‐CORE‐1002\r\n'
  const facts = read('src/a.rs', text)
  expect(facts.path).toBe('src/a.rs')
  expect(facts.language).toBe('rust')
  const [first, second] = facts.references
  expect(first).toMatchObject({ id: 'OC-CORE-1001', revision: '2', guessed: false })
  // In UTF-16 units: two blanks, two slashes, a blank, two units of the emoji, a blank.
  expect(first?.position).toEqual({
    start: { line: 2, column: 9, offset: 23 },
    end: { line: 2, column: 23, offset: 37 },
  })
  expect(second).toMatchObject({ id: 'OC-CORE-1002', kind: 'cites', verb: 'see' })
})

test('MM-REF-0001 a longer word, or one that another ID holds, is no ID', () => {
  const text = '// OC-CORE-1001x OC-CORE-1001-2 xOC-1 OC_1 OC-1.md OC-1.5\n'
  expect(references('src/a.rs', text)).toEqual([])
})

test('MM-REF-0001 the mark of a comment is no part of an ID', () => {
  expect(references('q.sql', '--OC-1\n---OC-2\n/*OC-3*/\n')).toEqual([
    '1 OC-1 implements comment',
    '2 OC-2 implements comment',
    '3 OC-3 implements comment',
  ])
})

test.each([
  ['q.sql', '--OC-1\n'],
  ['a.hs', 'f x = x ---OC-1\n'],
  ['a.lua', '--[[OC-1]]\n'],
])('MM-REF-0001 the only ID of %s, right behind the mark of a comment, is found', (path, text) => {
  expect(references(path, text)).toEqual(['1 OC-1 implements comment'])
})

test('MM-REF-0001 names that are never requirements are none of the default pattern', () => {
  const text = '// UTF-8 of OC-1, as in RFC-2119\n'
  const pattern = ['[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+']
  expect(read('src/a.rs', text, { patterns: pattern, builtIn: true }).references).toMatchObject([
    { id: 'OC-1', guessed: true },
  ])
})

describe('MM-REF-0002 lists and ranges', () => {
  test.each<[string, string[]]>([
    ['OC-CORE-1001, 1002', ['OC-CORE-1001', 'OC-CORE-1002 | OC-CORE-1001, 1002']],
    ['OC-CORE-1001/1002', ['OC-CORE-1001', 'OC-CORE-1002 | OC-CORE-1001/1002']],
    ['OC-CORE-1001 & 1002', ['OC-CORE-1001', 'OC-CORE-1002 | OC-CORE-1001 & 1002']],
    [
      'OC-CORE-1001, 1002 and 1003.',
      ['OC-CORE-1001', 'OC-CORE-1002 |', 'OC-CORE-1003 |'].map((one) =>
        one.replace('|', '| OC-CORE-1001, 1002 and 1003'),
      ),
    ],
    ['ORCH-3060..3065', ['ORCH-3060..ORCH-3065 | ORCH-3060..3065']],
    ['ORCH-3060...65', ['ORCH-3060..ORCH-3065 | ORCH-3060...65']],
    ['OC-CTRL-2050–2051', ['OC-CTRL-2050..OC-CTRL-2051 | OC-CTRL-2050–2051']],
    ['A-1 through A-4', ['A-1..A-4 | A-1 through A-4']],
    ['ORCH-3060..ORCH-3065', ['ORCH-3060..ORCH-3065 | ORCH-3060..ORCH-3065']],
    [
      'A-10, 20..24, 30 and B-1',
      ['A-10', 'A-20..A-24', 'A-30']
        .map((one, i) => (i === 0 ? one : `${one} | A-10, 20..24, 30`))
        .concat('B-1'),
    ],
    ['A-1..B-4', ['A-1', 'B-4']],
    ['A-4..A-1', ['A-4', 'A-1']],
    ['A-12, 10 items', ['A-12']],
    ['A-12, 2024', ['A-12']],
    ['A-12 1/2 full', ['A-12']],
  ])('%s', (comment, expected) => expect(listed(comment)).toEqual(expected))

  test('go on in the next line of a comment', () => {
    const text =
      '/**\n * ORCH-3001, 3002,\n * 3003\n */\nfn a() {}\n// A-10 and\n// 11\nfn b() {}\n'
    expect(references('src/a.rs', text)).toEqual([
      '2 ORCH-3001 implements comment',
      '2 ORCH-3002 implements comment',
      '3 ORCH-3003 implements comment',
      '6 A-10 implements comment',
      '7 A-11 implements comment',
    ])
  })

  test('stand in the number of the member', () => {
    const text = '// OC-CORE-1001, 1002\n'
    const [, member] = read('src/a.rs', text).references
    const { start, end } = (member as NonNullable<typeof member>).position
    expect(text.slice(start.offset, end.offset)).toBe('1002')
  })

  test('are none in code, and count in text and strings only if they are declared', () => {
    const code = 'let a = [OC-10, 11];\nlet b = "OC-20, 21";\n'
    const found = read('src/a.rs', code).references
    expect(found.map(({ id, place, loose }) => [id, place, loose])).toEqual([
      ['OC-10', 'code', undefined],
      ['OC-20', 'string', undefined],
      ['OC-21', 'string', true],
    ])
    expect(read('a.txt', 'OC-20, 21\n').references[1]).toMatchObject({ id: 'OC-21', loose: true })
  })
})

test('MM-REF-0003 what stands before a hash is the scope', () => {
  const text = [
    '// 001-login/spec#FR-001',
    '// specs/001-login/spec.md#FR-002, 003',
    '// pkg#FR-003 and @acme/core#FR-1',
    '// [text](../../specs/a/spec.md#FR-004)',
    '// issue #FR-5',
  ].join('\n')
  expect(references('src/a.rs', text)).toEqual([
    '1 001-login/spec#FR-001 implements comment',
    '2 specs/001-login/spec.md#FR-002 implements comment',
    '2 specs/001-login/spec.md#FR-003 implements comment',
    '3 pkg#FR-003 implements comment',
    '3 @acme/core#FR-1 implements comment',
    '4 specs/a/spec.md#FR-004 implements comment',
    '5 FR-5 implements comment',
  ])
})

test('MM-REF-0003 an ID in a path or an address only cites', () => {
  const text = [
    '// https://tracker.example/browse/OC-1 https://host/a?id=OC-2 https://host/x.md#OC-3',
    '// docs/OC-4 and OC-5/notes.txt',
    '// OC-6/OC-7',
  ].join('\n')
  expect(references('src/a.rs', text)).toEqual([
    '1 OC-1 cites comment',
    '1 OC-2 cites comment',
    '1 OC-3 cites comment',
    '2 OC-4 cites comment',
    '2 OC-5 cites comment',
    '3 OC-6 implements comment',
    '3 OC-7 implements comment',
  ])
})

test('MM-REF-0004 a slug behind a path counts if it is declared, and only where asked for', () => {
  const text = '// specs/auth/spec.md#user-login, Foo#bar, #lone, a#FR-1\n'
  const loose = read('src/a.rs', text, { slugs: true }).references
  expect(loose.map(({ scope, id, loose }) => [scope, id, loose])).toEqual([
    ['specs/auth/spec.md', 'user-login', true],
    ['Foo', 'bar', true],
    ['a', 'FR-1', undefined],
  ])
  expect(read('src/a.rs', text).references).toHaveLength(1)
})
