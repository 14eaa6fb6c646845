import { describe, expect, test } from 'vitest'
import type { FileStructure } from '../../../src/model/module-structure.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function structureOf(body: string): { text: string; found: FileStructure } {
  const text = section('7. File Structure', body)
  return { text, found: moduleOf(text).fileStructure as FileStructure }
}

const fence = (...lines: string[]) => ['```', ...lines, '```'].join('\n')

/** Folders with a slash at the end. */
const pathsOf = ({ tree }: FileStructure) =>
  tree?.entries.map(({ path, folder }) => `${path}${folder ? '/' : ''}`)

describe('MM-MOD-0050: a drawn tree', () => {
  test('gives paths, comments and places', () => {
    const { text, found } = structureOf(
      fence(
        'services/run/',
        '├── index.ts                 # composition root',
        '└── core/',
        '    ├── ports/',
        '    │   └── engine.port.ts   // Engine (Port)',
        '    ├── run.ts — run()',
        '    │',
        '    └── __tests__/',
        '        └── cases/           (input.ts, output.ts)',
      ),
    )
    expect(pathsOf(found)).toEqual([
      'services/run/',
      'services/run/index.ts',
      'services/run/core/',
      'services/run/core/ports/',
      'services/run/core/ports/engine.port.ts',
      'services/run/core/run.ts',
      'services/run/core/__tests__/',
      'services/run/core/__tests__/cases/',
    ])
    expect(found.tree?.problems).toEqual([])
    expect(found.tree?.entries[1]?.comment).toBe('composition root')
    expect(found.tree?.entries[4]?.comment).toBe('Engine (Port)')
    expect(found.tree?.entries[5]?.comment).toBe('run()')
    expect(found.tree?.entries.map(({ position }) => textAt(text, position))).toEqual([
      'services/run/',
      'index.ts',
      'core/',
      'ports/',
      'engine.port.ts',
      'run.ts',
      '__tests__/',
      'cases/',
    ])
  })

  test.each([
    [
      'drawn in ASCII',
      ['a/', '|-- b.ts', '|   `-- c.ts', '`-- d.ts'],
      ['a/', 'a/b.ts/', 'a/b.ts/c.ts', 'a/d.ts'],
    ],
    [
      'indented alone',
      ['a/', '  b.ts   // B', '  c/', '    d.ts', 'e/'],
      ['a/', 'a/b.ts', 'a/c/', 'a/c/d.ts', 'e/'],
    ],
    ['without a top', ['├── a.ts', '└── b/', '    └── c.ts'], ['a.ts', 'b/', 'b/c.ts']],
    ['with two tops', ['a/', '└── b.ts', 'c/', '└── d.ts'], ['a/', 'a/b.ts', 'c/', 'c/d.ts']],
    ['of a template', ['<m>/', '├── *.sh', '└── ...'], ['<m>/', '<m>/*.sh']],
    ['narrow', ['a/', '├─ b/', '│  └─ c.ts', '└─ d.ts'], ['a/', 'a/b/', 'a/b/c.ts', 'a/d.ts']],
  ])('%s', (_, lines, paths) => {
    const { found } = structureOf(fence(...lines))
    expect(pathsOf(found)).toEqual(paths)
    expect(found.tree?.problems).toEqual([])
  })

  test('in a list item has its places in the source', () => {
    const { text, found } = structureOf('- files:\n\n  ```\n  a/\n  └── b.ts\n  ```')
    expect(found).not.toHaveProperty('tree')
    const quoted = structureOf('   ```\n   a/\n   └── b.ts\n   ```')
    expect(quoted.found.tree?.entries.map(({ position }) => textAt(quoted.text, position))).toEqual(
      ['a/', 'b.ts'],
    )
    expect(text).toContain('└── b.ts')
  })
})

describe('MM-MOD-0051: a drawn tree', () => {
  test('tells the lines that are no part of it', () => {
    const { text, found } = structureOf(fence('a/', '├── b.ts', 'and so on', '└── c d e.ts'))
    expect(found.tree?.problems.map(({ kind, text: line }) => [kind, line])).toEqual([
      ['unreadable', 'and so on'],
      ['unreadable', '└── c d e.ts'],
    ])
    expect(found.tree?.problems.map(({ position }) => textAt(text, position))).toEqual([
      'and so on',
      '└── c d e.ts',
    ])
    expect(pathsOf(found)).toEqual(['a/', 'a/b.ts'])
  })

  test.each([
    ['leaves a level out', ['a/', '├── b/', '│   │   └── c.ts']],
    ['goes back to a level that is not there', ['a/', '    b.ts', '  c.ts']],
  ])('tells a line that %s', (_, lines) => {
    const { found } = structureOf(fence(...lines))
    expect(found.tree?.problems).toMatchObject([{ kind: 'level', text: lines[2]?.trim() }])
  })

  test.each([
    ['code of a language', '```ts\nconst a = 1\n```'],
    ['a command', fence('$ npm run build/')],
    ['text', fence('There is one file.')],
  ])('is not %s', (_, body) => {
    const { text, found } = structureOf(body)
    expect(found).not.toHaveProperty('tree')
    expect(found.others.map((position) => textAt(text, position))).toEqual([body])
  })
})

describe('MM-MOD-0052: a mapping of files', () => {
  const mappingOf = (body: string) =>
    structureOf(body).found.mapping.map(({ form, paths, component }) => [
      form,
      paths.map(({ text }) => text),
      component.text,
    ])

  test.each([
    [
      'items',
      '**File Mapping:**\n- `a.ts`: `A`, `B`.\n- `b/`: rest',
      [
        ['item', ['a.ts'], 'A, B.'],
        ['item', ['b/'], 'rest'],
      ],
    ],
    [
      'items with a dash',
      '**File Mapping:**\n\n- `a.ts` — `A` (all)',
      [['item', ['a.ts'], 'A (all)']],
    ],
    [
      'an item with two paths',
      '**File Mapping:**\n\n- `a.ts`, `b.ts`: A',
      [['item', ['a.ts', 'b.ts'], 'A']],
    ],
    ['items without the label', '- `a.ts`: A\n- no path', [['item', ['a.ts'], 'A']]],
    [
      'a table',
      '**File Mapping:**\n\n| Path | Component |\n| - | - |\n| `a.ts` | `A` (all) |',
      [['row', ['a.ts'], 'A (all)']],
    ],
    [
      'a table right below its label',
      '**File Mapping:**\n| Путь | Компонент |\n|---|---|\n| `a.ts` | `A` |',
      [['row', ['a.ts'], 'A']],
    ],
    [
      'a table the other way round',
      '**File Mapping:**\n\n| Component | Path |\n| - | - |\n| `A` | `a.ts` |',
      [['row', ['a.ts'], 'A']],
    ],
  ])('has %s', (_, body, expected) => {
    expect(mappingOf(body)).toEqual(expected)
  })
})
