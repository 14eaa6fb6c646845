import { describe, expect, test } from 'vitest'
import type { Inventory } from '../../../src/model/module-entities.ts'
import { textAt } from '../text-at.ts'
import { moduleOf, section } from './module-of.ts'

function inventoryOf(body: string): { text: string; inventory: Inventory } {
  const text = section('3. Entity Inventory (Closed-World)', body)
  return { text, inventory: moduleOf(text).inventory as Inventory }
}

describe('MM-MOD-0010: the inventory', () => {
  test('finds its columns by name among others, with emoji cells', () => {
    const { text, inventory } = inventoryOf(
      [
        'It is complete.',
        '',
        '| Surface | Purpose | name | TYPE |',
        '| ------- | ------- | ---- | ---- |',
        '| 🟢 | Runs it. | `run` | Service |',
        '| ⚪ | Knows all. | registry | Port (optional) |',
      ].join('\n'),
    )
    expect(inventory.statement?.text).toBe('It is complete.')
    expect(inventory.tables.map(({ missing }) => missing)).toEqual([[]])
    const [first, second] = inventory.rows
    expect(first).toMatchObject({
      name: { text: 'run', inCode: true },
      type: { text: 'Service' },
      purpose: { text: 'Runs it.' },
      extra: [{ column: 'Surface', cell: { text: '🟢' } }],
    })
    expect(second).toMatchObject({ name: { text: 'registry', inCode: false } })
    expect(second?.type && textAt(text, second.type.position)).toBe('Port (optional)')
    expect(first?.purpose && textAt(text, first.purpose.position)).toBe('Runs it.')
    expect(first && textAt(text, first.position)).toBe('| 🟢 | Runs it. | `run` | Service |')
  })

  test('takes escaped pipes as text', () => {
    const { text, inventory } = inventoryOf(
      '| Name | Type | Purpose |\n| - | - | - |\n| `a` | coding \\| testing | Union `x \\| y`. |',
    )
    const [row] = inventory.rows
    expect(row?.cells).toBe(3)
    expect(row?.type?.text).toBe('coding | testing')
    expect(row?.purpose?.text).toBe('Union x | y.')
    expect(row?.type && textAt(text, row.type.position)).toBe('coding \\| testing')
  })

  test('has an Entity column for its names', () => {
    const { inventory } = inventoryOf(
      '| Entity | Source | Purpose |\n| - | - | - |\n| `a` | b | c |',
    )
    expect(inventory.tables[0]?.missing).toEqual(['type'])
    expect(inventory.rows[0]?.name?.text).toBe('a')
  })

  test('takes the rows of all its tables', () => {
    const { inventory } = inventoryOf(
      [
        '### Ports',
        '',
        '| Name | Type | Purpose |',
        '| - | - | - |',
        '| `a` | Port | A. |',
        '',
        '### Others',
        '',
        '| Name | Type | Purpose |',
        '| - | - | - |',
        '| `b` | Service | B. |',
        '',
        '| Legend | Meaning |',
        '| - | - |',
        '| x | y |',
      ].join('\n'),
    )
    expect(inventory.rows.map(({ name }) => name?.text)).toEqual(['a', 'b'])
  })

  test('tells what stands outside code from what stands in it', () => {
    const { inventory } = inventoryOf(
      '| Name | Type | Purpose |\n| - | - | - |\n| `a` | Port | Ids `1,2,...` etc. |',
    )
    expect(inventory.rows[0]?.purpose?.prose).toBe(`Ids ${'\0'.repeat(7)} etc.`)
  })
})

describe('MM-MOD-0011: the inventory', () => {
  test('knows a row with too few cells', () => {
    const { inventory } = inventoryOf(
      '| Name | Type | Purpose |\n| - | - | - |\n| `a` | Port |\n| | Port | c |',
    )
    const [short, nameless] = inventory.rows
    expect([short?.cells, short?.expected]).toEqual([2, 3])
    expect(short).not.toHaveProperty('purpose')
    expect(nameless).not.toHaveProperty('name')
  })

  test('knows a table whose header names no column', () => {
    const { text, inventory } = inventoryOf(
      '| `a` | Port | A. |\n| - | - | - |\n| `b` | Port | B. |',
    )
    expect(inventory.tables[0]?.missing).toEqual(['name', 'type', 'purpose'])
    expect(textAt(text, inventory.tables[0]?.position as never)).toMatch(/^\| `a`/)
    expect(inventory.rows[0]).not.toHaveProperty('name')
  })

  test('knows lines with pipes that are no table', () => {
    const { text, inventory } = inventoryOf('| Name | Type | Purpose |\n| `a` | Port | A. |')
    expect(inventory.tables).toEqual([])
    expect(inventory).not.toHaveProperty('statement')
    expect(textAt(text, inventory.brokenTable as never)).toBe(
      '| Name | Type | Purpose |\n| `a` | Port | A. |',
    )
  })

  test('knows a list in the place of the table', () => {
    const { text, inventory } = inventoryOf('All:\n\n- `a`: Port\n- `b`: Service')
    expect(textAt(text, inventory.list as never)).toBe('- `a`: Port\n- `b`: Service')
    expect(inventory.statement?.text).toBe('All:')
  })

  test('reads 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `| \`E${i}\` | Service | Does ${i}. |`)
    const { text, inventory } = inventoryOf(
      ['| Name | Type | Purpose |', '| - | - | - |', ...rows].join('\n'),
    )
    expect(inventory.rows).toHaveLength(10_000)
    const last = inventory.rows.at(-1)
    expect(last?.name?.text).toBe('E9999')
    expect(last?.name && textAt(text, last.name.position)).toBe('`E9999`')
  })
})
