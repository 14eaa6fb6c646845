import { describe, expect, test } from 'vitest'
import type { Handoff } from '../../../src/model/module-structure.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function handoffOf(body: string): { text: string; found: Handoff } {
  const text = section('10. Handoff to task-scaffolding', body)
  return { text, found: moduleOf(text).handoff as Handoff }
}

describe('MM-MOD-0060: the handoff', () => {
  test.each([
    ['on one line', '- **Implementation files to be created:** `a.ts`, `core/b.ts`.'],
    ['nested', '- **Implementation files to be created:**\n  - `a.ts`\n  - `core/b.ts` — `run`'],
  ])('lists files %s', (_, body) => {
    const { text, found } = handoffOf(body)
    const files = found.implementationFiles
    expect(files?.paths.map((path) => textAt(text, path.position))).toEqual([
      '`a.ts`',
      '`core/b.ts`',
    ])
    expect(files?.none).toBe(false)
  })

  test.each([
    ['- **Test files to be created:** None', { paths: [], none: true }],
    ['- **Test files to be created:** all files above', { paths: [], none: false }],
    ['- **Test files:** `a.test.ts`', { paths: [{ text: 'a.test.ts' }], none: false }],
  ])('has test files: %s', (body, expected) => {
    expect(handoffOf(body).found.testFiles).toMatchObject(expected)
  })

  test('lists risks, and keeps labels of its own', () => {
    const { found } = handoffOf(
      '- **Open risks & validation needs:**\n  - one\n  - two\n- **Fixtures:** many',
    )
    expect(found.openRisks?.texts.map(({ text }) => text)).toEqual(['one', 'two'])
    expect(found.fields.map(({ label }) => label?.text)).toEqual([
      'Open risks & validation needs',
      'Fixtures',
    ])
    expect(found).not.toHaveProperty('stack')
  })
})

describe('MM-MOD-0061: the stack', () => {
  test.each([
    ['Language: `ts` (resolves to `ai/coding/ts.xml`)', 'language', 'ts', 'ai/coding/ts.xml'],
    ['Language: `TypeScript` → `ai/coding/ts.xml`', 'language', 'TypeScript', 'ai/coding/ts.xml'],
    [
      'Test framework: node:test (see `ai/testing/n.xml`)',
      'testFramework',
      'node:test',
      'ai/testing/n.xml',
    ],
    ['Language: TypeScript', 'language', 'TypeScript', undefined],
    ['**Runner:** `tsx`', undefined, 'tsx', undefined],
  ])('has %s', (line, kind, name, source) => {
    const { found } = handoffOf(`- **Stack dependencies:**\n  - ${line}`)
    const [part] = found.stack?.parts ?? []
    expect([part?.kind, part?.name, part?.source?.text]).toEqual([kind, name, source])
  })
})

describe('MM-MOD-0062: the rules that a module adds', () => {
  test.each([
    ['None', true, ''],
    ['None (the baseline is enough)', true, ''],
    ['to be written', false, ''],
  ])('are %s', (value, none) => {
    const { found } = handoffOf(`- **Module Rules Additions:** ${value}`)
    expect(found.rulesAdditions).toMatchObject({ none, text: { text: value } })
    expect(found.rulesAdditions).not.toHaveProperty('table')
  })

  const table = [
    '| Rule | Category | Source |',
    '| ---- | -------- | ------ |',
    '| r | coding \\| testing | `ai/r.xml` |',
  ]

  test.each([
    ['in the item', table.map((line) => `  ${line}`)],
    ['below the list', table],
  ])('stand in a table %s', (_, rows) => {
    const { text, found } = handoffOf(
      ['- **Module Rules Additions:** (on top)', '', ...rows].join('\n'),
    )
    const added = found.rulesAdditions
    expect(added?.none).toBe(false)
    expect(added?.table?.header.map(({ name }) => name)).toEqual(['rule', 'category', 'source'])
    const [row] = added?.table?.rows ?? []
    expect(row?.cells.map((cell) => cell.text)).toEqual(['r', 'coding | testing', 'ai/r.xml'])
    expect(row?.cells[2] && textAt(text, row.cells[2].position)).toBe('`ai/r.xml`')
  })

  test('are left out where nobody speaks of them', () => {
    expect(handoffOf('- **Test files:** `a.test.ts`').found).not.toHaveProperty('rulesAdditions')
  })
})
