import { describe, expect, test } from 'vitest'
import { read, references, said } from './read.ts'

const OUTSIDE = 'verifies (outside a test)'

describe('MM-REF-0010 a verb directly before an ID decides', () => {
  test.each([
    ['implements OC-1', ['OC-1 implements']],
    ['Impl: OC-1', ['OC-1 implements']],
    ['@implements {OC-1}', ['OC-1 implements']],
    ['implements(OC-1)', ['OC-1 implements']],
    ['implements the requirement "OC-1"', ['OC-1 implements']],
    ['VERIFIES OC-1', [`OC-1 ${OUTSIDE}`]],
    ['tests = OC-1', [`OC-1 ${OUTSIDE}`]],
    ['covers -> [OC-1]', [`OC-1 ${OUTSIDE}`]],
    ['cites OC-1', ['OC-1 cites']],
    ['see also OC-1', ['OC-1 cites']],
    ['@see OC-1', ['OC-1 cites']],
    ['cf. OC-1', ['OC-1 cites']],
    ['see pkg#FR-1', ['FR-1 cites']],
    ['as said in OC-1', ['OC-1 implements']],
    ['after the tests. OC-1', ['OC-1 implements']],
    ['verifies nothing of OC-1', ['OC-1 implements']],
    ['implementation of OC-1', ['OC-1 implements']],
    ['retests OC-1', ['OC-1 implements']],
  ])('%s', (comment, expected) => expect(said(comment)).toEqual(expected))

  test.each([
    ['cites OC-1, OC-2 and OC-3', ['OC-1 cites', 'OC-2 cites', 'OC-3 cites']],
    ['cites OC-1, 2 and A-3', ['OC-1 cites', 'OC-2 cites', 'A-3 cites']],
    ['cites OC-1 OC-2', ['OC-1 cites', 'OC-2 cites']],
    ['cites [OC-1] [OC-2]', ['OC-1 cites', 'OC-2 cites']],
    ['cites A-1..4, B-1', ['A-1 cites', 'B-1 cites']],
    ['cites OC-1, implements OC-2', ['OC-1 cites', 'OC-2 implements']],
    ['cites OC-1. OC-2', ['OC-1 cites', 'OC-2 implements']],
    ['cites OC-1, as OC-2', ['OC-1 cites', 'OC-2 implements']],
  ])('and holds for the list behind it: %s', (comment, expected) =>
    expect(said(comment)).toEqual(expected),
  )

  test('in a title and a tag as well, but not in other strings and code', () => {
    const text = "it('implements OC-1', () => {\n  f('implements OC-2')\n})\n"
    expect(references('a.test.ts', text)).toEqual([
      '1 OC-1 implements title',
      '2 OC-2 cites string',
    ])
  })

  test('over the lines of a comment that it leads in', () => {
    const text = [
      '/**',
      ' * Cites:',
      ' * - OC-1',
      ' * - OC-2',
      ' *',
      ' * OC-3 is the queue.',
      ' */',
      'fn a() {}',
      '// see OC-4,',
      '// OC-5',
      'fn b() {}',
      '// Found by unit tests',
      '// OC-6: the queue',
      'fn c() {}',
    ].join('\n')
    expect(references('src/a.rs', text)).toEqual([
      '3 OC-1 cites comment',
      '4 OC-2 cites comment',
      '6 OC-3 implements comment',
      '9 OC-4 cites comment',
      '10 OC-5 cites comment',
      '13 OC-6 implements comment',
    ])
  })

  test('and says what it is', () => {
    expect(read('src/a.rs', '// Implements OC-1\n').references).toMatchObject([
      { kind: 'implements', by: 'verb', verb: 'Implements' },
    ])
  })
})

describe('MM-REF-0011 what is negated cites', () => {
  test.each([
    'does not implement OC-1',
    "doesn't yet fully implement requirement OC-1",
    'no longer implements OC-1',
    'not verified by OC-1',
    'never tests OC-1',
    'there is no test for OC-1',
    'OC-1 is not implemented',
    'OC-1: not tested yet',
    'OC-1 (not covered)',
  ])('%s', (comment) => expect(said(comment)).toEqual(['OC-1 cites']))

  test.each([
    'must not block (OC-1)',
    'Do not wait; implements OC-1',
    'It is not lost. Implements OC-1',
    'OC-1: MUST NOT be tested twice',
    'notes implements OC-1',
  ])('but not %s', (comment) => expect(said(comment)).toEqual(['OC-1 implements']))
})

describe('MM-REF-0012 unknown verbs', () => {
  test.each([
    '@fulfills OC-1',
    'implemnts OC-1',
    'Verfies: OC-1',
    'implments OC-1',
    'coverss OC-1',
  ])('%s', (comment) => expect(said(comment)).toEqual(['OC-1 cites (unknown verb)']))

  test.each([
    '@req OC-1',
    '@param OC-1',
    '@verify OC-1',
    'verify OC-1',
    'test OC-1',
    'cover OC-1',
    'implement OC-1',
    'text OC-1',
    'sites OC-1',
    'fulfills OC-1',
    'verified OC-1',
    'mail@fulfills OC-1',
  ])('but not %s', (comment) => expect(said(comment)).toEqual(['OC-1 implements']))

  test('are named', () => {
    expect(read('src/a.rs', '// @fulfills OC-1, OC-2\n').references).toMatchObject([
      { id: 'OC-1', verb: 'fulfills', doubt: 'unknown verb', kind: 'cites' },
      { id: 'OC-2', verb: 'fulfills', doubt: 'unknown verb', kind: 'cites' },
    ])
  })

  test('and only in comments', () => {
    expect(references('a.test.ts', "it('@fulfills OC-1', () => {})\n")).toEqual([
      '1 OC-1 verifies title',
    ])
  })
})

describe('MM-REF-0013 exceptions and todos', () => {
  /** `ID kind: reason` of a comment. */
  function recorded(comment: string): string[] {
    return read('src/a.rs', `// ${comment}\nfn a() {}\n`).references.map(
      ({ id, kind, reason, doubt }) => `${id} ${kind}: ${reason ?? doubt}`,
    )
  }

  test.each([
    ['OC-1 exception: no hardware', ['OC-1 exception: no hardware']],
    ['exception OC-1: no hardware', ['OC-1 exception: no hardware']],
    ['exception(OC-1): no hardware', ['OC-1 exception: no hardware']],
    ['@exception OC-1: no hardware', ['OC-1 exception: no hardware']],
    [
      'exception(OC-1, OC-2): no  hardware',
      ['OC-1 exception: no hardware', 'OC-2 exception: no hardware'],
    ],
    ['todo OC-1: ABC-12', ['OC-1 todo: ABC-12']],
    ['TODO(OC-1): ABC-12', ['OC-1 todo: ABC-12']],
    ['OC-1 todo: ABC-12', ['OC-1 todo: ABC-12']],
    ['FIXME OC-1 when it is full', ['OC-1 todo: when it is full']],
    ['TODO: implements OC-1 later', ['OC-1 todo: implements OC-1 later']],
    ['TODO(ABC-12): verifies OC-1', ['OC-1 todo: ABC-12: verifies OC-1']],
    ['Soon. XXX drop OC-1', ['OC-1 todo: drop OC-1']],
    ['exception(OC-1)', ['OC-1 exception: no reason']],
    ['OC-1 exception:', ['OC-1 exception: no reason']],
    ['TODO OC-1', ['OC-1 todo: no reason']],
    ['verifies OC-1 exception: slow', ['OC-1 exception: slow']],
  ])('%s', (comment, expected) => expect(recorded(comment)).toEqual(expected))

  test.each([
    'Exception OC-1 is raised when full',
    'raises an exception OC-1: full',
    'a todo list, OC-1',
    'the todos of OC-1',
    'OC-1 exceptional: not',
  ])('but not %s', (comment) => expect(said(comment)).toEqual(['OC-1 implements']))

  test('on their own line only, and in no title', () => {
    const text = '// TODO: later\n// OC-1\nfn a() {}\nfn b() {} // OC-2 TODO\n'
    expect(references('src/a.rs', text)).toEqual([
      '2 OC-1 implements comment',
      '4 OC-2 implements comment',
    ])
    expect(references('a.test.ts', "it('TODO OC-1', () => {})\n")).toEqual([
      '1 OC-1 verifies title',
    ])
  })
})
