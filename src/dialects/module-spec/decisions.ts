import type { RootContent } from 'mdast'
import type { Decision, DecisionId, DecisionLog } from '../../model/module-decisions.ts'
import type { Entry, PlacedText } from '../../model/placed-text.ts'
import { blocksIn, type HeadedBlock, lastOf } from './blocks.ts'
import { openText } from './cut-text.ts'
import { decisionIdsIn, familyOf, withHyphens } from './decision-ids.ts'
import { entriesOf } from './entries.ts'
import { headingText } from './heading-text.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'
import { textsIn } from './texts.ts'

/** The ID that opens a heading; in brackets it counts as well. */
const ID = /^\s*\[?([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)\]?(?=$|[\s:.—–/,-])/
const FURTHER = /^\s*\/\s*([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)(?=$|[\s:.—–/-])/
const SEPARATOR = /^\s*[:.—–-]*\s*/

/** The decisions of a log. */
// MM-MOD-0040 MM-MOD-0041
export function decisionsIn(nodes: readonly RootContent[], reader: Reader): DecisionLog {
  const first = nodes.findIndex(({ type }) => type === 'heading')
  const texts = textsIn(first === -1 ? nodes : nodes.slice(0, first), reader)
  const decisions = blocksIn(nodes).map((block) => decisionOf(block, reader))
  return {
    decisions: decisions.filter(({ id, status }) => id !== undefined || status !== undefined),
    texts,
    none: texts[0]?.none ?? false,
  }
}

function decisionOf(block: HeadedBlock, reader: Reader): Decision {
  const text = wholeText(block.heading, reader)
  const { ids, title } = idsOf(text, reader)
  const [id, ...aliases] = ids
  const fields = entriesOf(block.nodes, reader).filter(({ label }) => label !== undefined)
  const status = fields.find(({ label }) => label?.name === 'status')?.value
  const families = new Set(ids.map((one) => familyOf(one.id)))
  const idsIn = (entry: Entry): DecisionId[] => {
    const texts = [entry.value, ...entry.items.map((item) => item.value)]
    return texts.flatMap((one) => (one.none ? [] : decisionIdsIn(one, families, reader)))
  }
  const named = (name: string) => fields.filter(({ label }) => label?.name === name).flatMap(idsIn)
  const heading = reader.places.ofNode(block.heading)
  const bySuperseded = status ? decisionIdsIn(status, families, reader) : []
  return {
    ...(id ? { id } : {}),
    aliases,
    title,
    ...(status && status.text !== '' ? { status: statusOf(status) } : {}),
    fields,
    supersedes: named('supersedes'),
    supersededBy: [...bySuperseded, ...named('supersededBy')],
    heading,
    position: { start: heading.start, end: reader.places.ofNode(lastOf(block)).end },
  }
}

function idsOf(text: PlacedText, reader: Reader): { ids: DecisionId[]; title: string } {
  const { raw: written, slice } = openText(text, reader)
  const raw = withHyphens(written)
  const ids: DecisionId[] = []
  let at = 0
  for (let pattern = ID; ; pattern = FURTHER) {
    const match = pattern.exec(raw.slice(at))
    const id = match?.[1]
    if (!match || id === undefined || !/\d/.test(id)) break
    const from = at + match[0].indexOf(id)
    ids.push({ id, position: slice([from, from + id.length]).position })
    at += match[0].length
    if (ids.length >= 8) break
  }
  const rest = raw.slice(at)
  if (ids.length === 0) return { ids, title: headingText(rest).title }
  return { ids, title: rest.slice(SEPARATOR.exec(rest)?.[0].length).replace(/\s+/g, ' ').trim() }
}

/** `superseded by D-012` has the word `superseded`; emphasis and what follows a comma are its tail. */
function statusOf(text: PlacedText): NonNullable<Decision['status']> {
  const word = /^[\p{L}\p{N}_-]+/u.exec(text.text)?.[0] ?? ''
  return { word, tail: text.text.slice(word.length).trim(), text }
}
