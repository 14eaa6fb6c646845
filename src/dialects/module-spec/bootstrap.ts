import type { RootContent } from 'mdast'
import type { Bootstrap } from '../../model/module-scope.ts'
import type { Reader } from './reader.ts'
import { columnOf, tableOf } from './tables.ts'
import { textsIn } from './texts.ts'

const COLUMNS = ['requirement', 'kind', 'owner', 'resolution']

/** What must be there before the work begins, or that nothing must. */
// MM-MOD-0074
export function bootstrapOf(nodes: readonly RootContent[], reader: Reader): Bootstrap {
  const none = textsIn(nodes, reader).some((text) => text.none)
  const node = nodes.find((one) => one.type === 'table')
  if (!node) return { none }
  const table = tableOf(node, reader)
  const missing = COLUMNS.filter((name) => columnOf(table, name) === -1)
  return { table: { ...table, missing }, none: none && table.rows.length === 0 }
}
