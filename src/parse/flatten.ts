import type { InlineCode, Link, Nodes, PhrasingContent, Text } from 'mdast'

/** A stretch of a flat text that comes from one node. */
export interface Piece {
  /** Range in the flat text. */
  start: number
  end: number
  code: boolean
  /** Inside a link, a reference or the like. */
  link: boolean
  /** The text is a link's target as well: an autolink. */
  target: boolean
  /** Inside struck-through text. */
  struck: boolean
  /** The node that the text comes from; left out for a hard line break. */
  node?: Text | InlineCode
}

/** The text of a block as a reader sees it, and where its parts come from. */
export interface Flat {
  text: string
  pieces: Piece[]
}

/**
 * The text of phrasing content without its marks. Images, footnote references and raw HTML have no
 * text here; `<br>` is a line break.
 */
export function flatten(nodes: readonly PhrasingContent[]): Flat {
  const flat: Flat = { text: '', pieces: [] }
  addAll(nodes, { link: false, target: false, struck: false }, flat)
  return flat
}

interface Around {
  link: boolean
  target: boolean
  struck: boolean
}

function addAll(nodes: readonly Nodes[], around: Around, flat: Flat): void {
  for (const node of nodes) add(node, around, flat)
}

function add(node: Nodes, around: Around, flat: Flat): void {
  if (node.type === 'text' || node.type === 'inlineCode') push(flat, node.value, around, node)
  else if (node.type === 'break' || isLineBreak(node)) push(flat, '\n', around)
  else if (node.type === 'link') {
    addAll(node.children, { ...around, link: true, target: isAutolink(node) }, flat)
  } else if (node.type === 'linkReference') addAll(node.children, { ...around, link: true }, flat)
  else if (node.type === 'delete') addAll(node.children, { ...around, struck: true }, flat)
  else if ('children' in node) addAll(node.children, around, flat)
}

/** An autolink shows its target: `<https://example.org/A-1>`, also bare and without the scheme. */
export function isAutolink({ url, children, title }: Link): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || title) return false
  return [only.value, `mailto:${only.value}`, `http://${only.value}`].includes(url)
}

function isLineBreak(node: Nodes): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)
}

function push(flat: Flat, value: string, around: Around, node?: Text | InlineCode): void {
  const start = flat.text.length
  flat.text += value
  const piece: Piece = {
    start,
    end: flat.text.length,
    code: node?.type === 'inlineCode',
    ...around,
  }
  if (node) piece.node = node
  flat.pieces.push(piece)
}
