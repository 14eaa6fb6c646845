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
  /** The node that the text comes from; none for a hard line break. */
  node: Text | InlineCode | undefined
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
  addAll(nodes, flat, PLAIN)
  return flat
}

/** What holds of all text within a node. */
type Around = Pick<Piece, 'link' | 'target' | 'struck'>

const PLAIN: Around = { link: false, target: false, struck: false }

function addAll(nodes: readonly Nodes[], flat: Flat, around: Around): void {
  for (const node of nodes) add(node, flat, around)
}

function add(node: Nodes, flat: Flat, around: Around): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      push(flat, node.value, around, node)
      break
    case 'break':
      push(flat, '\n', around, undefined)
      break
    case 'html':
      if (LINE_BREAK.test(node.value)) push(flat, '\n', around, undefined)
      break
    case 'link':
      addAll(node.children, flat, { ...around, link: true, target: isAutolink(node) })
      break
    case 'linkReference':
      addAll(node.children, flat, { ...around, link: true })
      break
    case 'delete':
      addAll(node.children, flat, { ...around, struck: true })
      break
    default:
      if ('children' in node) addAll(node.children, flat, around)
  }
}

const LINE_BREAK = /^<br\s*\/?>$/i

/** An autolink shows its target: `<https://example.org/A-1>`, also bare and without the scheme. */
export function isAutolink({ url, children, title }: Link): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || title) return false
  return [only.value, `mailto:${only.value}`, `http://${only.value}`].includes(url)
}

function push(
  flat: Flat,
  value: string,
  { link, target, struck }: Around,
  node: Text | InlineCode | undefined,
): void {
  const start = flat.text.length
  flat.text += value
  const code = node?.type === 'inlineCode'
  flat.pieces.push({ start, end: flat.text.length, code, link, target, struck, node })
}
