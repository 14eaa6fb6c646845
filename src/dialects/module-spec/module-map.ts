import type { List, RootContent } from 'mdast'
import type { ModuleMap, ModuleMapRow } from '../../model/module-scope.ts'
import type { PlacedTable, PlacedText } from '../../model/placed-text.ts'
import { graphsIn } from './mermaid.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'
import { columnOf, tableOf } from './tables.ts'

const SPEC = /\.(?:md|markdown)(?:#\S*)?$/i

/** The modules of a scope: items, at any depth, or rows that begin with a link to a Markdown file. */
// MM-MOD-0072
export function moduleMapOf(nodes: readonly RootContent[], reader: Reader): ModuleMap {
  const rows = nodes.flatMap((node) => {
    if (node.type === 'table') return tableRows(tableOf(node, reader))
    return node.type === 'list' ? itemRows(node, reader) : []
  })
  return { rows, graphs: graphsIn(nodes, reader) }
}

function itemRows({ children }: List, reader: Reader): ModuleMapRow[] {
  return children.flatMap((item) => {
    const paragraph = item.children.find((node) => node.type === 'paragraph')
    const own = paragraph && rowOf(wholeText(paragraph, reader))
    const lists = item.children.filter((node) => node.type === 'list')
    return [...(own ? [own] : []), ...lists.flatMap((list) => itemRows(list, reader))]
  })
}

function rowOf(value: PlacedText): ModuleMapRow | undefined {
  const link = value.links.find(({ url }) => SPEC.test(url))
  if (!link || !value.text.startsWith(link.text)) return undefined
  const behind = value.text.slice(link.text.length)
  const purpose = behind.replace(/^\s?[:—–-]?\s?/, '')
  return { name: link.text, url: link.url, purpose, position: link.position }
}

function tableRows(table: PlacedTable): ModuleMapRow[] {
  const purpose = columnOf(table, 'purpose')
  return table.rows.flatMap(({ cells }) => {
    const at = cells.findIndex(({ links }) => links.some(({ url }) => SPEC.test(url)))
    const link = cells[at]?.links.find(({ url }) => SPEC.test(url))
    if (!link) return []
    const name = cells[0]?.text || link.text
    const text = cells[purpose === -1 ? at + 1 : purpose]?.text ?? ''
    return [{ name, url: link.url, purpose: text, position: link.position }]
  })
}
