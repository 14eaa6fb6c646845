import type { Nodes, Root } from 'mdast'
import type { ProseLine } from '../model/lint-facts.ts'
import { isAutolink } from './flatten.ts'
import { lineStarts } from './lines.ts'
import { visit, visitType } from './visit.ts'

/**
 * The lines on which paragraphs stand, list items and quotes included, each once. Their width counts
 * code points, a full-width character as one: terminals do not agree on more.
 */
// MM-LINT-0023
export function proseLines(tree: Root, source: string): ProseLine[] {
  const starts = lineStarts(source)
  const found: ProseLine[] = []
  const textOf = (line: number, from = 0, to = source.length) => {
    const offset = starts[line - 1] ?? 0
    const text = source.slice(Math.max(offset, from), Math.min(starts[line] ?? source.length, to))
    return text.replace(/^\uFEFF|\s+$/g, '')
  }
  visitType(tree, 'paragraph', (paragraph) => {
    const spared = new Map<number, number>()
    for (const { from, to, first, last } of targetsIn(paragraph)) {
      for (let line = first; line <= last; line++) {
        spared.set(line, (spared.get(line) ?? 0) + widthOf(textOf(line, from, to)))
      }
    }
    for (const line of linesOf(paragraph)) {
      if ((found.at(-1)?.start.line ?? 0) >= line) continue
      const width = widthOf(textOf(line))
      const start = { line, column: 1, offset: starts[line - 1] ?? 0 }
      found.push({ start, width, bare: width - (spared.get(line) ?? 0) })
    }
  })
  return found
}

function linesOf({ position }: Nodes): number[] {
  if (!position) return []
  const { start, end } = position
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
}

function widthOf(text: string): number {
  let width = 0
  for (const _ of text) width++
  return width
}

/** A stretch of the source and the lines that it lies on. */
interface Target {
  from: number
  to: number
  first: number
  last: number
}

/** What no author can break: addresses, and what Markdown sets around them. */
function targetsIn(paragraph: Nodes): Target[] {
  const found: Target[] = []
  visit(paragraph, (node) => {
    const { start, end } = node.position ?? {}
    if (!start || !end) return
    const target = {
      from: start.offset ?? 0,
      to: end.offset ?? 0,
      first: start.line,
      last: end.line,
    }
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') {
      found.push(target)
    } else if (node.type === 'link') {
      const text = isAutolink(node) ? undefined : node.children.at(-1)?.position?.end
      found.push(text ? { ...target, from: text.offset ?? 0, first: text.line } : target)
    }
  })
  return found
}
