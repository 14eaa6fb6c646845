import type { Nodes } from 'mdast'
import { type Flat, flatten } from '../parse/flatten.ts'
import { findKeywords, type Range } from '../parse/keywords.ts'
import type { Block } from '../parse/outline.ts'
import type { Claim } from './types.ts'

/** What a declaration says. */
export interface Statement {
  title?: string
  text: string
  /** Those that set the level, in their order, repeats kept. */
  keywords: string[]
}

/** What a statement needs to know of the rest of the file. */
export interface Surroundings {
  lowercase: boolean
  /** The nodes of the blocks that declare an ID of their own. */
  declaring: ReadonlySet<Nodes>
}

interface Part {
  text: string
  keywords: string[]
  /** A fence, whose line breaks and white space are kept. */
  verbatim: boolean
}

/** The statement of a block: its own text without the IDs, and what belongs to it. */
// MM-STATE-0001
export function statementOf(block: Block, claim: Claim, around: Surroundings): Statement {
  if (block.form === 'heading') return headingStatement(block, claim, around)
  const own = ownPart(block, claim, around)
  return combine(
    own,
    endsInColon(block, claim) ? belongings(block.siblings, block.index, around) : [],
  )
}

function ownPart(block: Block, claim: Claim, around: Surroundings): Part {
  const parts = block.flats.map((flat, index) =>
    partOf(flat, around, index === claim.flat ? [claim.cut] : []),
  )
  return joinProse(parts)
}

/** A title with a key word is the statement; else the first block below that has text. */
// MM-STATE-0003
function headingStatement(block: Block, claim: Claim, around: Surroundings): Statement {
  const own = ownPart(block, claim, around)
  const title = own.text === '' ? {} : { title: own.text }
  if (own.keywords.length > 0) return { ...title, ...combine(own, []) }
  for (let i = block.index + 1; i < block.siblings.length; i++) {
    const node = block.siblings[i] as Nodes
    if (node.type === 'heading') break
    if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'blockquote') continue
    const parts = partsOf(node, around)
    if (parts.every((part) => part.text === '')) continue
    const first = joinAll(parts)
    const more = first.text.endsWith(':') ? belongings(block.siblings, i, around) : []
    return { ...title, ...combine(first, more) }
  }
  return { ...title, ...combine(own, []) }
}

/** The colon may be the one that sets the ID off: `**FR-1**:` and a list below. */
function endsInColon(block: Block, claim: Claim): boolean {
  if (block.form === 'row') return false
  const text = block.flats[0]?.text ?? ''
  const [start, end] = claim.cut
  const rest = claim.at === 'end' ? text.slice(0, start) : text.slice(end)
  return /[:：]$/.test(rest.trim() === '' ? text.trim() : rest.trim())
}

/** The list, table, quote or fence that follows a block directly. */
// MM-STATE-0002
function belongings(siblings: readonly Nodes[], index: number, around: Surroundings): Part[] {
  const next = siblings[index + 1]
  const belongs = next && ['list', 'table', 'blockquote', 'code'].includes(next.type)
  return belongs ? partsOf(next, around) : []
}

/** The texts below a node, without the blocks that declare an ID of their own. */
function partsOf(node: Nodes, around: Surroundings): Part[] {
  if (around.declaring.has(node)) return []
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [partOf(flatten(node.children), around)]
    case 'code':
      return [
        {
          text: node.value.replace(/\r\n?/g, '\n'),
          keywords: [],
          verbatim: true,
        },
      ]
    case 'listItem':
      if (node.children[0] && around.declaring.has(node.children[0])) return []
  }
  return 'children' in node ? node.children.flatMap((child) => partsOf(child, around)) : []
}

function partOf(flat: Flat, around: Surroundings, cuts: readonly Range[] = []): Part {
  return {
    text: proseOf(flat, cuts),
    keywords: findKeywords(flat, around.lowercase, cuts),
    verbatim: false,
  }
}

/** The text without the cuts and without struck text, its white space made single. */
function proseOf(flat: Flat, cuts: readonly Range[]): string {
  let text = ''
  for (const piece of flat.pieces) {
    if (piece.struck) continue
    let from = piece.start
    for (const [start, end] of cuts) {
      if (end <= from || start >= piece.end) continue
      text += `${flat.text.slice(from, Math.max(from, start))} `
      from = Math.min(piece.end, end)
    }
    text += flat.text.slice(from, piece.end)
  }
  return text.replace(/\s+/g, ' ').trim()
}

function joinProse(parts: Part[]): Part {
  return {
    text: parts.flatMap((part) => part.text || []).join(' '),
    keywords: parts.flatMap((part) => part.keywords),
    verbatim: false,
  }
}

/** Prose is joined by a blank; a fence stands on lines of its own. */
function joinAll(parts: Part[]): Part {
  const filled = parts.filter((part) => part.text !== '')
  let text = ''
  for (const [index, part] of filled.entries()) {
    const before = filled[index - 1]
    if (before) text += before.verbatim || part.verbatim ? '\n' : ' '
    text += part.text
  }
  return {
    text,
    keywords: filled.flatMap((part) => part.keywords),
    verbatim: filled.at(-1)?.verbatim ?? false,
  }
}

/** The own text sets the level; only where it has no key word does what belongs to it. */
// MM-LEVEL-0004
function combine(own: Part, more: Part[]): Statement {
  const all = joinAll([own, ...more])
  const keywords = own.keywords.length > 0 ? own.keywords : all.keywords
  return { text: all.text, keywords }
}
