import type { ListItem, Nodes, Paragraph } from 'mdast'
import type { StatementPart } from '../model/facts.ts'
import { type Flat, flatten } from '../parse/flatten.ts'
import { findKeywords, type Range } from '../parse/keywords.ts'
import { labelIn } from './labels.ts'

/** What the parts of a statement depend on beyond their nodes. */
export interface Surroundings {
  lowercase: boolean
  /** The blocks that claim an ID, by node. */
  claimed: ReadonlyMap<Nodes, ClaimedBlock>
}

/** A block that claims an ID; whether it declares it, the trace decides. */
export interface ClaimedBlock {
  /** Where it begins in the source. */
  offset: number
  /** What follows it belongs to its own statement. */
  endsInColon: boolean
}

const BELONGING = new Set(['list', 'table', 'blockquote', 'code'])

/**
 * The texts below a node, each with the claiming blocks around it: a part is left out of a statement
 * if one of those declares.
 */
// MM-STATE-0002
export function partsOf(node: Nodes, around: Surroundings, within: number[] = []): StatementPart[] {
  const claimed = around.claimed.get(leadOf(node))
  const blocks = claimed ? [...within, claimed.offset] : within
  if (node.type === 'code') {
    const text = node.value.replace(/\r\n?/g, '\n')
    return [{ text, keywords: [], verbatim: true, within: blocks }]
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [{ ...partOf(flatten(node.children), around), within: blocks }]
  }
  // What a label says of an item is its attribute or relation, and no part of what it states.
  if (node.type === 'listItem' && isLabelled(node)) return []
  return 'children' in node ? childrenOf(node.children, around, blocks) : []
}

function childrenOf(
  children: readonly Nodes[],
  around: Surroundings,
  within: number[],
): StatementPart[] {
  return children.flatMap((child, index) => {
    const claimed = around.claimed.get(children[index - 1] as Nodes)
    const belongs = claimed?.endsInColon && BELONGING.has(child.type)
    return partsOf(child, around, belongs ? [...within, claimed.offset] : within)
  })
}

function isLabelled(item: ListItem): boolean {
  const lead = leadOf(item)
  return lead.type === 'paragraph' && labelIn(flatten(lead.children)) !== undefined
}

/** An item is led by its first paragraph. */
function leadOf(node: Nodes): Nodes {
  if (node.type !== 'listItem') return node
  return node.children.find((child): child is Paragraph => child.type === 'paragraph') ?? node
}

/** The list, table, quote or fence that follows a block directly; comments have no part in it. */
export function belongingNode(siblings: readonly Nodes[], index: number): Nodes[] {
  const next = siblings.find((node, place) => place > index && !isComment(node))
  return next && BELONGING.has(next.type) ? [next] : []
}

function isComment(node: Nodes): boolean {
  if (node.type !== 'html' || !node.value.startsWith('<!--')) return false
  return node.value.indexOf('-->') === node.value.trimEnd().length - 3
}

/** A text without its cuts and without struck text, its white space made single. */
export function partOf(
  flat: Flat,
  around: Surroundings,
  cuts: readonly Range[] = [],
): StatementPart {
  return {
    text: textWithout(cuts, flat),
    keywords: findKeywords(flat, around.lowercase, cuts),
    verbatim: false,
    within: [],
  }
}

/** A text without some ranges and what is struck, with single blanks. */
export function textWithout(cuts: readonly Range[], flat: Flat): string {
  let text = ''
  for (const piece of flat.pieces) {
    if (piece.struck) continue
    let from = piece.start
    for (const [start, end] of cuts) {
      if (end <= from || start >= piece.end) continue
      text += flat.text.slice(from, Math.max(from, start))
      from = Math.min(piece.end, end)
    }
    text += flat.text.slice(from, piece.end)
  }
  return text.replace(/\s+/g, ' ').trim()
}
