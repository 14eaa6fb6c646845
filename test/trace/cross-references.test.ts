import { describe, expect, test } from 'vitest'
import { violations } from '../cli/schema.ts'
import { aFile, aReference, aTest, crossReferenced } from '../cross-referenced.ts'

const SPEC = `# Queue

- [OC-1] It MUST be bounded.
- [OC-2] It MUST drain.
- [OC-3] It SHOULD log.
- [OC-4] It waits.
`

const CODE = [
  aFile(
    'src/queue.rs',
    [
      aReference('OC-1', 3, { symbol: 'Queue::push' }),
      aReference('OC-3', 9, { kind: 'exception', verb: 'exception', by: 'verb', reason: 'slow' }),
      aReference('OC-3', 12, { kind: 'cites', place: 'string' }),
    ],
    { tests: [aTest(40, 'tests', 'drains')] },
  ),
  aFile('tests/full.rs', [
    aReference('OC-1', 5, { kind: 'verifies', symbol: 'rejects', test: ['full', 'rejects'] }),
    aReference('OC-2', 8, { kind: 'verifies', by: 'path' }),
  ]),
  aFile('src/lib.rs', []),
]

test('MM-XREF-0001: each item has its attribution and the places that name it', () => {
  const { items } = crossReferenced(SPEC, { files: CODE })
  expect(items.map(({ key, attribution }) => `${key} ${attribution}`)).toEqual([
    'OC-1 both',
    'OC-2 tested',
    'OC-3 none',
    'OC-4 none',
  ])
  const [first, , third] = items
  expect(first).toMatchObject({
    id: 'OC-1',
    level: 'MUST',
    kind: 'requirement',
    path: 'specs/a.md',
    line: 3,
    column: 3,
    statement: 'It MUST be bounded.',
  })
  expect(first?.implements).toEqual([
    {
      path: 'src/queue.rs',
      line: 3,
      column: 4,
      symbol: 'Queue::push',
      place: 'comment',
      by: 'place',
    },
  ])
  expect(first?.verifies).toEqual([
    {
      path: 'tests/full.rs',
      line: 5,
      column: 4,
      symbol: 'rejects',
      test: ['full', 'rejects'],
      place: 'comment',
      by: 'place',
    },
  ])
  expect(third?.exceptions).toMatchObject([{ line: 9, reason: 'slow' }])
  expect(third?.cites).toMatchObject([{ line: 12, place: 'string' }])
})

test('MM-XREF-0010: the data validate against schema/xref.schema.json, whatever stands in them', () => {
  const specs = {
    'specs/a.md': `${SPEC}- [OC-5] It MUST stop, see OC-1.\n\nOC-1 is first.\n\n\`OC-8\`\n`,
    'specs/b.md': '- [OC-5] It MUST not.\n',
  }
  const loose = aFile('x.py', [
    aReference('OC-9', 1, { kind: 'verifies', scope: 'a/b', verb: 'tests', by: 'verb' }),
    aReference('OC-8', 2, { written: 'OC-7, 8', revision: '2' }),
    aReference('OC-5', 3, { doubt: 'unclosed' }),
  ])
  const whole = crossReferenced(specs, {
    files: [...CODE, { ...loose, idLike: { 'RFC-': 2 } }],
    notRead: [
      { path: 'a.bin', reason: 'binary' },
      { path: 'b.rs', reason: 'larger', loss: true },
    ],
  })
  expect(whole.ambiguous).toHaveLength(1)
  expect(whole.dangling).toHaveLength(2)
  expect(violations('xref', whole)).toEqual([])
  expect(violations('xref', crossReferenced({}, { scanned: false }))).toEqual([])
  const { totals: _, ...rest } = whole
  expect(violations('xref', rest)).not.toEqual([])
})

describe('MM-XREF-0001: what cannot be told stands apart, once an ID', () => {
  test('dangling: the nearest ID, the places, and where a spec has it', () => {
    const spec = `${SPEC}\n\`\`\`\nOC-8 GET\n\`\`\`\n`
    const files = [
      aFile('b.rs', [aReference('OC-12', 7), aReference('OC-8', 9)]),
      aFile('a.rs', [aReference('OC-12', 2, { kind: 'verifies' })]),
    ]
    const { dangling, items } = crossReferenced(spec, { files })
    expect(dangling).toMatchObject([
      {
        id: 'OC-8',
        places: [{ path: 'b.rs', line: 9, kind: 'implements' }],
        skipped: [{ path: 'specs/a.md', line: 9, column: 1, reason: 'code' }],
      },
      {
        id: 'OC-12',
        // By its letters OC-1 and OC-2 are equally near, by its number OC-2 is nearer.
        nearest: 'OC-2',
        places: [
          { path: 'b.rs', line: 7 },
          { path: 'a.rs', line: 2, kind: 'verifies' },
        ],
      },
    ])
    expect(dangling[1]).not.toHaveProperty('skipped')
    expect(items.every(({ attribution }) => attribution === 'none')).toBe(true)
  })

  test('a retired ID in a history is none of them, in code it is', () => {
    const files = [
      aFile('CHANGELOG', [aReference('OC-9', 1, { place: 'text', kind: 'cites' })]),
      aFile('a.rs', [aReference('OC-9', 2)]),
    ]
    const { dangling } = crossReferenced(SPEC, { files, retired: ['OC-9'] })
    expect(dangling.map(({ places }) => places.map(({ path }) => path))).toEqual([['a.rs']])
  })

  test('IDs that a comment says are made up are counted as ignored', () => {
    const position = {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 9, offset: 8 },
    }
    const whole = { kind: 'file', rule: 'dangling-reference', reason: 'made up', position } as const
    const references = [aReference('OC-1', 1), aReference('OC-77', 2)]
    const files = [aFile('fixture.rs', references, { suppressions: [whole] })]
    const { dangling, items, references: counts } = crossReferenced(SPEC, { files })
    expect(dangling).toEqual([])
    expect(items[0]?.attribution).toBe('none')
    expect(counts).toMatchObject({ implements: 0, dangling: 0, ignored: 2 })
  })

  test('ambiguous: the keys that it fits; none of them is covered', () => {
    const specs = {
      'specs/a/s.md': '- [FR-1] It MUST a.\n',
      'specs/b/s.md': '- [FR-1] It MUST b.\n',
    }
    const entry = { ids: [{ pattern: 'FR-\\d+', scope: 'spec' as const }] }
    const files = [aFile('x.rs', [aReference('FR-1', 1), aReference('FR-1', 5, { scope: 'a/s' })])]
    const { ambiguous, items } = crossReferenced(specs, { files, entry })
    expect(ambiguous).toMatchObject([
      {
        id: 'FR-1',
        candidates: ['specs/a/s.md#FR-1', 'specs/b/s.md#FR-1'],
        places: [{ path: 'x.rs', line: 1 }],
      },
    ])
    expect(items.map(({ attribution }) => attribution)).toEqual(['implemented', 'none'])
  })

  test('an item that is declared twice stands once, with its other places', () => {
    const specs = { 'specs/a.md': '- [OC-1] It MUST.\n', 'specs/b.md': '\n- [OC-1] It MAY.\n' }
    const files = [aFile('x.rs', [aReference('OC-1', 1)])]
    const { items, ambiguous } = crossReferenced(specs, { files })
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      path: 'specs/a.md',
      attribution: 'none',
      alsoDeclared: [{ path: 'specs/b.md', line: 2, column: 3 }],
    })
    expect(ambiguous).toMatchObject([{ id: 'OC-1', candidates: ['OC-1'] }])
  })
})

test('MM-XREF-0008 MM-XREF-0009: totals, and what names nothing', () => {
  const { totals, unreferenced } = crossReferenced(SPEC, { files: CODE })
  expect(totals).toEqual({
    MUST: { total: 2, implemented: 1, tested: 2, both: 1, none: 0 },
    SHOULD: { total: 1, implemented: 0, tested: 0, both: 0, none: 1 },
    MAY: { total: 0, implemented: 0, tested: 0, both: 0, none: 0 },
    none: { total: 1, implemented: 0, tested: 0, both: 0, none: 1 },
    all: { total: 4, implemented: 1, tested: 2, both: 1, none: 2 },
  })
  expect(unreferenced).toEqual({
    files: ['src/lib.rs'],
    tests: [{ path: 'src/queue.rs', line: 40, column: 1, name: 'tests > drains' }],
  })
})

test('MM-XREF-0014: references are counted by kind; a list or range once', () => {
  const list = { written: 'OC-1, 2' }
  const files = [
    ...CODE,
    aFile('z.rs', [
      aReference('OC-1', 1, { ...list, kind: 'todo', verb: 'todo', by: 'verb' }),
      aReference('OC-2', 1, list),
      aReference('OC-1', 4, { to: 'OC-3', written: 'OC-1..3' }),
    ]),
  ]
  expect(crossReferenced(SPEC, { files }).references).toEqual({
    implements: 5,
    verifies: 2,
    cites: 1,
    exceptions: 1,
    todos: 1,
    dangling: 0,
    ambiguous: 0,
    ignored: 0,
    byPath: 1,
    expanded: 2,
  })
})
