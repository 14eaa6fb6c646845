import type { Nodes, Root } from 'mdast'
import type { Definition, UndefinedReference } from '../model/document.ts'
import { isComment } from './comment.ts'
import { type Flat, flatten } from './flatten.ts'
import { type Lines, toPosition } from './lines.ts'
import { pieceAt } from './piece-at.ts'
import { endIn, sourceMap, startIn } from './source-map.ts'
import { SKIP, visit } from './visit.ts'

/** How a reference is written, and what stands before its label in messages. */
interface Label {
  pattern: RegExp
  /** What each such reference holds. */
  needed: string
  mark: string
}

/** `[text][label]` and `[label][]`; brackets within brackets are none of them. */
const LINK: Label = {
  pattern: /(?<![\p{L}\p{N}\])])\[([^[\]]+)\]\[([^[\]]*)\](?![[(])/gu,
  needed: '][',
  mark: '',
}
/** `[^label]`, but not the `[^a-z]` of a regular expression. */
const FOOTNOTE: Label = {
  pattern: /\[\^(?!(?:.-.)+\])([\p{L}\p{N}][\p{L}\p{N}_-]*)\]/gu,
  needed: '[^',
  mark: '^',
}

/** The definitions of a file, and whether a reference means them. */
// MM-LINK-0004
export function definitionsIn(tree: Root, { source, starts }: Lines): Definition[] {
  // Most files have none, and need no walk.
  if (!source.includes(']:')) return []
  const used = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`)
  })
  const first = new Map<string, Definition>()
  const found: Definition[] = []
  visit(tree, (node) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
    if (node.type === 'definition' && isComment(node)) return
    const kind = node.type === 'definition' ? 'link' : 'footnote'
    const key = kind === 'link' ? node.identifier : `^${node.identifier}`
    const before = first.get(key)
    const one: Definition = {
      kind,
      label: node.label ?? node.identifier,
      position: toPosition(starts, offsetOf(node), node.position?.end.offset ?? 0),
      used: used.has(key),
      ...(before && { repeats: before.position }),
    }
    if (!before) first.set(key, one)
    found.push(one)
  })
  return found
}

/** What is written as a reference and stays text, because no definition has its label. */
// MM-LINK-0004
export function undefinedReferences(tree: Root, lines: Lines): UndefinedReference[] {
  const found: UndefinedReference[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    if (mayHoldBrackets(node, lines.source)) {
      const flat = flatten(node.children)
      for (const label of [LINK, FOOTNOTE]) {
        if (flat.text.includes(label.needed)) found.push(...inText(flat, node, lines, label))
      }
    }
    return SKIP
  })
  return found
}

/** False where a text has no bracket for certain: neither written nor as a character reference. */
function mayHoldBrackets({ position }: Nodes, source: string): boolean {
  if (!position) return true
  const written = source.slice(position.start.offset, position.end.offset)
  return written.includes('[') || written.includes('&')
}

function inText(flat: Flat, node: Nodes, lines: Lines, label: Label): UndefinedReference[] {
  const matches = [...flat.text.matchAll(label.pattern)]
  if (matches.length === 0) return []
  const { source, starts } = lines
  const [from, to] = [offsetOf(node), node.position?.end.offset ?? 0]
  const map = sourceMap(source, flat, { from, to })
  return matches.flatMap(({ index, 0: whole, 1: text = '', 2: second = '' }) => {
    const brackets = [...whole.matchAll(/[[\]]/g)].map((one) => index + one.index)
    // A bracket in code, in a link or behind a backslash is meant as text.
    if (brackets.some((at) => !isPlain(flat, at) || source[startIn(map, at) ?? 0] === '\\'))
      return []
    const start = startIn(map, index) ?? 0
    const end = endIn(map, index + whole.length - 1) ?? start
    return [{ label: label.mark + (second || text), position: toPosition(starts, start, end) }]
  })
}

function isPlain({ pieces }: Flat, at: number): boolean {
  const piece = pieceAt(pieces, at)
  return piece !== undefined && !piece.code && !piece.link && !piece.struck
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}
