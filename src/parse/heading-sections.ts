import type { Heading, Nodes, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Point } from '../model/position.ts'
import { anchorsIn } from './anchors.ts'

/** A heading and the lines below it, up to the next one of the same or a higher level. */
export interface HeadingSection {
  /** With single blanks. */
  title: string
  /** As GitHub makes it, repeats counted. */
  slug: string
  /** Of the heading. */
  start: Point
  /** Lines of the body, from 1, both included; `last` is less where there is none. */
  first: number
  last: number
}

/**
 * The headings of a Markdown file with their bodies, in the order of the text. A heading in a list item
 * or a quote ends with it.
 *
 * @param lines how many the file has
 */
// MM-SECT-0009
export function headingSections(tree: Root, lines: number): HeadingSection[] {
  const slugs = new Map<Heading, string>()
  anchorsIn(tree, (heading, slug) => slugs.set(heading, slug))
  const lasts = new Map<Heading, number>()
  lastLines(tree.children, lines, lasts)
  return [...slugs].map(([heading, slug]) => {
    const text = toText(heading, { includeImageAlt: false, includeHtml: false })
    const { line = 1, column = 1, offset = 0 } = heading.position?.start ?? {}
    return {
      title: text.replace(/\s+/g, ' ').trim(),
      slug,
      start: { line, column, offset },
      first: (heading.position?.end.line ?? line) + 1,
      last: lasts.get(heading) ?? line,
    }
  })
}

/** The last line of each heading's body; from the end, so that each node is looked at once. */
function lastLines(nodes: readonly Nodes[], end: number, lasts: Map<Heading, number>): void {
  /** By level: where the next heading of this level or a higher one ends what is above it. */
  const ends = Array<number>(7).fill(end)
  for (const node of [...nodes].reverse()) {
    if (node.type === 'heading') {
      lasts.set(node, ends[node.depth] as number)
      ends.fill((node.position?.start.line ?? 1) - 1, node.depth)
    } else if ('children' in node) lastLines(node.children, node.position?.end.line ?? end, lasts)
  }
}
