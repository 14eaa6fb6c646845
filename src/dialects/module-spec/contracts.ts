import type { RootContent } from 'mdast'
import type { Contract } from '../../model/module-entities.ts'
import type { Entry } from '../../model/placed-text.ts'
import { blocksIn, type HeadedBlock, lastOf } from './blocks.ts'
import { clauseListOf } from './clauses.ts'
import { consumersIn } from './consumers.ts'
import { contractHeading } from './contract-heading.ts'
import { entriesOf } from './entries.ts'
import { implementedIn } from './implements.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'

/** The contracts of a module's entities. */
// MM-MOD-0030
export function contractsIn(nodes: readonly RootContent[], reader: Reader): Contract[] {
  return blocksIn(nodes).map((block) => contractOf(block, reader))
}

function contractOf(block: HeadedBlock, reader: Reader): Contract {
  const read = contractHeading(wholeText(block.heading, reader), reader)
  const heading = reader.places.ofNode(block.heading)
  const entries = entriesOf(block.nodes, reader)
  const inside = entries.flatMap((entry) => (isNamed(entry, 'contract') ? entry.items : []))
  const all = [...entries, ...inside]
  const clauses = all.flatMap((entry) => clauseListOf(entry) ?? [])
  const fields = entries.filter(
    (entry) => entry.label && !clauseListOf(entry) && !isNamed(entry, 'contract'),
  )
  const consumers = consumersIn(fields, reader)
  const effects = fields.find((entry) => isNamed(entry, 'sideEffects'))
  const loose = all.filter(({ label }) => !label).map(({ value }) => value)
  return {
    ...read,
    group: !read.name && entries.length === 0,
    depth: block.heading.depth,
    fields,
    ...(consumers ? { consumers } : {}),
    implements: implementedIn(fields, reader),
    clauses,
    ...(effects ? { sideEffects: sideEffectsOf(effects) } : {}),
    loose,
    unread: all.filter(({ label }) => label?.name === undefined),
    heading,
    position: { start: heading.start, end: reader.places.ofNode(lastOf(block)).end },
  }
}

// MM-MOD-0032
function sideEffectsOf({ value, items, position }: Entry): NonNullable<Contract['sideEffects']> {
  const texts = [...(value.text === '' ? [] : [value]), ...items.map((item) => item.value)]
  const none = texts.length > 0 && texts.every((text) => text.none)
  return { texts: texts.filter((text) => !text.none), none, position }
}

function isNamed({ label }: Entry, name: string): boolean {
  return label?.name === name
}
