import type { Code, RootContent } from 'mdast'
import type { FileMapping, FileStructure } from '../../model/module-structure.ts'
import type { Entry, PlacedTable, PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import { entriesOf, itemsOf } from './entries.ts'
import { fileTreeOf } from './file-tree.ts'
import type { Reader } from './reader.ts'
import { columnOf, tableOf } from './tables.ts'

/** The drawn tree of a module's files, and which component lives where. */
// MM-MOD-0050 MM-MOD-0052
export function fileStructureIn(nodes: readonly RootContent[], reader: Reader): FileStructure {
  const codes = nodes.filter((node): node is Code => node.type === 'code')
  const trees = codes.map((code) => fileTreeOf(code, reader))
  const tree = trees.find((one) => one !== undefined)
  const others = codes.filter((_, i) => !trees[i]).map((code) => reader.places.ofNode(code))
  return { ...(tree ? { tree } : {}), others, mapping: mappingIn(nodes, reader) }
}

/** Under the label File Mapping; without one, every list whose items begin with a path. */
function mappingIn(nodes: readonly RootContent[], reader: Reader): FileMapping[] {
  const labelled = entriesOf(nodes, reader).find(({ label }) => label?.name === 'fileMapping')
  if (labelled) {
    const { items, tables } = labelled
    return [
      ...items.flatMap((item) => itemMapping(item, reader)),
      ...tables.flatMap((table) => rowMappings(table)),
    ]
  }
  return nodes.flatMap((node) => {
    if (node.type === 'table') return rowMappings(tableOf(node, reader))
    const items = node.type === 'list' ? itemsOf(node, reader) : []
    return items.flatMap((item) => itemMapping(item, reader))
  })
}

/** `` `path`: component ``, also with a dash, and with several paths. */
function itemMapping({ value, position }: Entry, reader: Reader): FileMapping[] {
  const { masked, slice } = openText(value, reader)
  const opening = masked.search(/[^\0\s,]/)
  const at = opening === -1 ? masked.length : opening
  const paths = slice([0, at]).code
  const mark = /^\s*(?:[:—–→=-]\s*)?/.exec(masked.slice(at, at + 40))?.[0].length ?? 0
  return paths.length === 0
    ? []
    : [mappingOf('item', paths, slice([at + mark, masked.length]), position)]
}

function rowMappings(table: PlacedTable): FileMapping[] {
  const path = Math.max(0, columnOf(table, 'path'))
  const named = columnOf(table, 'component')
  const component = named === -1 ? (path === 0 ? 1 : 0) : named
  return table.rows.flatMap(({ cells, position }) => {
    const [file, text] = [cells[path], cells[component]]
    if (!file || !text || file.text === '') return []
    const paths = file.code.length > 0 ? file.code : [{ text: file.text, position: file.position }]
    return [mappingOf('row', paths, text, position)]
  })
}

function mappingOf(
  form: FileMapping['form'],
  paths: FileMapping['paths'],
  component: PlacedText,
  position: FileMapping['position'],
): FileMapping {
  return { form, paths, component, position }
}
