import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Entry, Label, PlacedTable } from '../../model/placed-text.ts'
import { flatten } from '../../parse/flatten.ts'
import { inlineOf } from './inline.ts'
import type { Inline, Reader } from './reader.ts'
import { noText, sliceText } from './slice-text.ts'
import { tableOf } from './tables.ts'
import { plainWord } from './words.ts'

/**
 * What the lists and labelled paragraphs among some siblings say. A list, table or fence that follows a
 * paragraph which is a label alone (`**Side Effects:**`) belongs to it.
 */
export function entriesOf(nodes: readonly Nodes[], reader: Reader): Entry[] {
  const found: Entry[] = []
  let open: Entry | undefined
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      open = undefined
      for (const part of labelledLines(node)) {
        const entry = labelledParagraph(part, reader)
        open = entry?.value.text === '' ? entry : undefined
        if (entry) found.push(entry)
      }
    } else if (node.type === 'list') {
      const items = itemsOf(node, reader)
      if (!open) for (const item of items) found.push(item)
      else addItems(open, items)
    } else if (node.type === 'table') {
      if (open) addTable(open, tableOf(node, reader))
      open = undefined
    } else if (node.type !== 'html') open = undefined
  }
  return found
}

/** A paragraph is cut where a line of it begins with a label in bold: `**Status:** active`, `**Why:** …`. */
function labelledLines(node: Paragraph): Paragraph[] {
  const { children } = node
  const cuts = children.flatMap((child, i) => {
    const [before, behind] = [children[i - 1], children[i + 1]]
    if (child.type !== 'strong' || !before) return []
    const isFirst =
      before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value))
    const text = flatten(child.children).text.trimEnd()
    const isLabel = text.endsWith(':') || (behind?.type === 'text' && /^\s*:/.test(behind.value))
    return isFirst && isLabel ? [i] : []
  })
  if (cuts.length === 0) return [node]
  return [0, ...cuts].map((from, i) => {
    const part = children.slice(from, cuts[i])
    const [start, end] = [part[0]?.position?.start, part.at(-1)?.position?.end]
    return { ...node, children: part, ...(start && end ? { position: { start, end } } : {}) }
  })
}

/** A labelled paragraph reaches to the end of what belongs to it. */
function addItems(entry: Entry, items: readonly Entry[]): void {
  for (const item of items) entry.items.push(item)
  entry.position = { start: entry.position.start, end: (items.at(-1) ?? entry).position.end }
}

function addTable(entry: Entry, table: PlacedTable): void {
  entry.tables.push(table)
  entry.position = { start: entry.position.start, end: table.position.end }
}

/** The items of a list. */
export function itemsOf(list: List, reader: Reader): Entry[] {
  return list.children.map((item) => entryOf(item, reader))
}

function entryOf(item: ListItem, reader: Reader): Entry {
  const paragraph = item.children.find((node) => node.type === 'paragraph')
  const position = reader.places.ofNode(item)
  const read = paragraph
    ? readLabelled(paragraph, reader)
    : { value: noText(position.start.offset, reader) }
  const rest = item.children.filter((node) => node !== paragraph)
  const items: Entry[] = []
  let open: Entry | undefined
  for (const node of rest) {
    if (node.type === 'list') {
      const nested = itemsOf(node, reader)
      if (!open) for (const one of nested) items.push(one)
      else addItems(open, nested)
    }
    if (node.type !== 'paragraph') continue
    open = labelledParagraph(node, reader)
    if (open) items.push(open)
  }
  const tables = rest.flatMap((node) => (node.type === 'table' ? [tableOf(node, reader)] : []))
  return { ...read, items, tables, position }
}

function labelledParagraph(node: Paragraph, reader: Reader): Entry | undefined {
  const { label, value } = readLabelled(node, reader)
  if (!label) return undefined
  return { label, value, items: [], tables: [], position: reader.places.ofNode(node) }
}

function readLabelled(node: Paragraph, reader: Reader): Pick<Entry, 'label' | 'value'> {
  const inline = inlineOf(node, reader)
  const { flat } = inline
  const found = boldLabel(node, inline) ?? plainLabel(inline, reader)
  if (!found) return { value: sliceText(inline, [0, flat.text.length], reader) }
  const [from, to] = found.range
  const text = flat.text.slice(from, to)
  const name = reader.words.labels.get(plainWord(text))
  const label: Label = {
    text: text.replace(/\s+/g, ' '),
    ...(name === undefined ? {} : { name }),
    position: reader.places.ofText(flat, node, [from, to]),
  }
  return { label, value: sliceText(inline, [found.end, flat.text.length], reader) }
}

interface FoundLabel {
  /** In the flat text, without the colon. */
  range: [number, number]
  /** Where the value begins. */
  end: number
}

/** Bold text at the start, with a colon as its last character or behind it. */
function boldLabel(node: Paragraph, { flat }: Inline): FoundLabel | undefined {
  const [first] = node.children
  if (first?.type !== 'strong') return undefined
  const last = first.position?.end.offset ?? 0
  const inside = flat.pieces.filter((piece) => (piece.node?.position?.start.offset ?? last) < last)
  const end = inside.at(-1)?.end ?? 0
  const text = flat.text.slice(0, end)
  const filled = text.trimEnd()
  const bare = filled.endsWith(':') ? filled.slice(0, -1).trimEnd() : filled
  const start = bare.length - bare.trimStart().length
  if (bare.trim() === '') return undefined
  if (filled.endsWith(':')) return { range: [start, bare.length], end }
  const colon = /^\s*:/.exec(flat.text.slice(end))
  return colon ? { range: [start, bare.length], end: end + colon[0].length } : undefined
}

/** Plain text at the start that the vocabulary knows, with a colon, or alone in its paragraph. */
function plainLabel({ flat }: Inline, { words }: Reader): FoundLabel | undefined {
  const match = /^\s*([\p{L}\p{N}][^:`\n]{0,80}?)\s*:/u.exec(flat.text)
  if (!match) return undefined
  const text = match[1] as string
  const end = match[0].length
  const inCode = flat.pieces.some((piece) => piece.code && piece.start < end)
  if (inCode || !words.labels.has(plainWord(text))) return undefined
  const start = match[0].indexOf(text)
  return { range: [start, start + text.length], end }
}
