import type { Nodes } from 'mdast'
import type { ClausePlace } from '../../model/contract.ts'
import type { Block, Outline } from '../../parse/outline.ts'
import { belongingNode } from '../parts.ts'
import { clauseLabel, type FoundLabel } from './clause-label.ts'
import type { ClauseWords } from './clause-words.ts'
import { innerLabels } from './inner-labels.ts'

/** A block that is a clause. */
export interface Clause extends ClausePlace {
  /** Where its text begins in the first flat text: behind a label of its own. */
  start: number
}

/** A label and where it stands. */
export interface PlacedLabel extends ClausePlace {
  text: string
  block: Block
  empty: boolean
  /** The bold text that it is, where it begins a line within a paragraph: what is behind it is not read. */
  inner?: Nodes
}

/** The contract sections of a spec. */
export interface Clauses {
  byBlock: ReadonlyMap<Block, Clause>
  labels: readonly PlacedLabel[]
}

/**
 * Finds the labels Preconditions, Postconditions, Invariants and the like, and makes what stands below
 * them clauses of the nearest heading above: each item and row of a list or table, or the text behind
 * the label itself.
 *
 * @param blocks those of normative text
 */
// MM-CLAUSE-0001 MM-CLAUSE-0002
export function findClauses(
  blocks: readonly Block[],
  { sections }: Pick<Outline, 'sections'>,
  words: ClauseWords,
): Clauses {
  const found = new Map<Block, FoundLabel>()
  for (const block of blocks) {
    const label = clauseLabel(block, words)
    if (label) found.set(block, label)
  }
  const headed = new Map<number, Block>()
  for (const block of found.keys()) if (block.form === 'heading') headed.set(block.section, block)
  const byNode = new Map<Nodes, Block>()
  if (found.size > 0) for (const block of blocks) byNode.set(block.node, block)
  const byBlock = new Map<Block, Clause>()
  const labels: PlacedLabel[] = []
  for (const [block, { role, text, end }] of found) {
    const place = { role, section: ownerOf(block, headed, sections) }
    let isNone = false
    let count = 0
    const add = (one: Block, start: number) => {
      if (found.has(one) && start === 0) return
      if (words.isNone(textOf(one, start))) isNone = true
      else if (++count > 0 && !byBlock.has(one)) byBlock.set(one, { ...place, start })
    }
    const isLine = block.form !== 'heading' && end < (block.flats[0]?.text.length ?? 0)
    if (isLine) add(block, end)
    // Behind a paragraph that is a clause of its own a list is another matter.
    const body = isLine && block.form === 'paragraph' ? [] : bodyOf(block, found, byNode)
    for (const node of body) {
      for (const one of blocksIn(node, byNode)) add(one, 0)
    }
    labels.push({ ...place, text, block, empty: count === 0 && !isNone })
  }
  for (const block of blocks) {
    for (const { node, text, role } of innerLabels(block, words)) {
      const section = ownerOf(block, headed, sections)
      labels.push({ role, section, text, block, empty: true, inner: node })
    }
  }
  return { byBlock, labels }
}

/**
 * The heading that clauses belong to: a label below a heading that is a label itself belongs where that
 * one does.
 */
// MM-CLAUSE-0002
function ownerOf(
  block: Block,
  headed: ReadonlyMap<number, Block>,
  sections: Outline['sections'],
): number {
  let owner = headingAbove(block, sections)
  for (let label = headed.get(owner); label; label = headed.get(owner)) {
    owner = headingAbove(label, sections)
  }
  return owner
}

/** A heading that is a label belongs to the one that it stands under. */
function headingAbove(block: Block, sections: Outline['sections']): number {
  if (block.form !== 'heading') return block.section
  const depth = sections[block.section]?.node.depth ?? 1
  for (let i = block.section - 1; i >= 0; i--) {
    if ((sections[i]?.node.depth ?? 1) < depth) return i
  }
  return -1
}

/** The lists and tables below a heading up to the next label or heading; else the one that follows. */
function bodyOf(
  { form, siblings, index }: Block,
  labels: ReadonlyMap<Block, FoundLabel>,
  byNode: ReadonlyMap<Nodes, Block>,
): Nodes[] {
  if (form !== 'heading') return belongingNode(siblings, index).filter(isListOrTable)
  const found: Nodes[] = []
  for (let i = index + 1; i < siblings.length; i++) {
    const node = siblings[i] as Nodes
    const block = byNode.get(node)
    if (node.type === 'heading' || (block && labels.has(block))) break
    if (isListOrTable(node)) found.push(node)
  }
  return found
}

function isListOrTable({ type }: Nodes): boolean {
  return type === 'list' || type === 'table'
}

/** The rows of a table and the items of a list; what an item introduces by a colon belongs to it. */
function blocksIn(node: Nodes, byNode: ReadonlyMap<Nodes, Block>): Block[] {
  if (node.type === 'table') {
    return node.children.slice(1).flatMap((row) => byNode.get(row) ?? [])
  }
  if (node.type !== 'list') return []
  return node.children.flatMap((item) => {
    const [lead] = item.children.flatMap((child) => byNode.get(child) ?? [])
    const nested = item.children.filter((child) => child.type === 'list')
    if (lead && /[:：]\s*$/.test(textOf(lead, 0))) return [lead]
    return [...(lead ? [lead] : []), ...nested.flatMap((child) => blocksIn(child, byNode))]
  })
}

function textOf({ flats }: Block, start: number): string {
  const [first = '', ...rest] = flats.map(({ text }) => text)
  return [first.slice(start), ...rest].join(' ').trim()
}
