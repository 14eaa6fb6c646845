import type { RootContent } from 'mdast'
import type { Surface } from '../../model/module-entities.ts'
import type { PlacedCode } from '../../model/placed-text.ts'
import { blocksIn, type HeadedBlock, lastOf } from './blocks.ts'
import { consumersIn } from './consumers.ts'
import { entityName } from './entity-name.ts'
import { entriesOf } from './entries.ts'
import { headingText } from './heading-text.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'
import { tableOf } from './tables.ts'

/** The surfaces of entities: a heading whose name stands in inline code, and its labelled items. */
// MM-MOD-0020
export function surfacesIn(nodes: readonly RootContent[], reader: Reader): Surface[] {
  return blocksIn(nodes).map((block) => surfaceOf(block, reader))
}

function surfaceOf(block: HeadedBlock, reader: Reader): Surface {
  const text = wholeText(block.heading, reader)
  const heading = reader.places.ofNode(block.heading)
  const fields = entriesOf(block.nodes, reader).filter(({ label }) => label !== undefined)
  const consumers = consumersIn(fields, reader)
  const title = headingText(text.text).title
  return {
    name: text.code[0] ? (entityName(text) ?? unnamed()) : unnamed(),
    group: text.code.length === 0,
    depth: block.heading.depth,
    fields,
    ...(consumers ? { consumers } : {}),
    listed: listedIn(block.nodes, reader),
    heading,
    position: { start: heading.start, end: reader.places.ofNode(lastOf(block)).end },
  }

  function unnamed() {
    return { text: title, inCode: false, position: text.position }
  }
}

function listedIn(nodes: readonly RootContent[], reader: Reader): PlacedCode[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return []
    return tableOf(node, reader).rows.flatMap(({ cells }) => cells[0]?.code[0] ?? [])
  })
}
