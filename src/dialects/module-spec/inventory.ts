import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { Inventory, InventoryRow, InventoryTable } from '../../model/module-entities.ts'
import type { Cell, PlacedTable } from '../../model/placed-text.ts'
import { entityName } from './entity-name.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'
import { columnOf, tableOf } from './tables.ts'
import { textsIn } from './texts.ts'

const COLUMNS = ['name', 'type', 'purpose']

/** The inventory of entities. Columns count by their names, in any order and with others between. */
// MM-MOD-0010 MM-MOD-0011
export function inventoryOf(nodes: readonly RootContent[], reader: Reader): Inventory {
  const at = nodes.findIndex(({ type }) => type === 'table' || type === 'list')
  const before = (at === -1 ? nodes : nodes.slice(0, at)).find(isParagraph)
  const brokenTable = nodes.find((node) => isBrokenTable(node, reader))
  const statement = before && before !== brokenTable ? wholeText(before, reader) : undefined
  const all = nodes.flatMap((node) => (node.type === 'table' ? [tableOf(node, reader)] : []))
  const known = all.filter(({ header }) => header.some(({ name }) => isRequired(name)))
  const tables = known.length > 0 ? known : all.slice(0, 1)
  const list = all.length === 0 ? nodes.find(({ type }) => type === 'list') : undefined
  return {
    ...(statement ? { statement } : {}),
    texts: textsIn(nodes, reader),
    tables: tables.map(headOf),
    rows: tables.flatMap(rowsOf),
    ...(list ? { list: reader.places.ofNode(list) } : {}),
    ...(brokenTable ? { brokenTable: reader.places.ofNode(brokenTable) } : {}),
  }
}

function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph'
}

function isRequired(name: string | undefined): boolean {
  return name !== undefined && COLUMNS.includes(name)
}

function headOf(table: PlacedTable): InventoryTable {
  const missing = COLUMNS.filter((name) => columnOf(table, name) === -1)
  return { header: table.header, missing, position: table.position }
}

function rowsOf(table: PlacedTable): InventoryRow[] {
  const [name, type, purpose] = COLUMNS.map((column) => columnOf(table, column))
  const required = new Set([name, type, purpose])
  return table.rows.map(({ cells, position }): InventoryRow => {
    const entity = name === undefined || !cells[name] ? undefined : entityName(cells[name])
    const extra = cells.flatMap((cell, i) => {
      const column = table.header[i]?.text ?? ''
      return required.has(i) ? [] : [{ column, cell }]
    })
    return {
      ...(entity ? { name: entity } : {}),
      ...cellAs('type', cells[type ?? -1]),
      ...cellAs('purpose', cells[purpose ?? -1]),
      extra,
      cells: cells.length,
      expected: table.header.length,
      position,
    }
  })
}

function cellAs<Name extends string>(name: Name, cell: Cell | undefined): { [K in Name]?: Cell } {
  return (cell ? { [name]: cell } : {}) as { [K in Name]?: Cell }
}

/** Lines that all begin with a pipe, of which the parser made text. */
function isBrokenTable(node: Nodes, { source }: Reader): boolean {
  if (node.type !== 'paragraph') return false
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
  const lines = source.slice(from, to).split(/\r\n|\r|\n/)
  return lines.length > 0 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))
}
