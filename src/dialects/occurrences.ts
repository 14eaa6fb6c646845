import type { Nodes, Root } from 'mdast'
import type { IdFinder, IdMatch } from '../ids/index.ts'
import type { SkipReason } from '../model/facts.ts'
import { isAutolink } from '../parse/flatten.ts'
import { visit } from '../parse/visit.ts'

/** An ID that stands where nothing can be declared, by offsets in the source. */
export interface RawOccurrence extends IdMatch {
  inside?: SkipReason
}

/** A stretch of the source that is no text of a block. */
interface Stretch {
  start: number
  end: number
  /** Left out for a label: a bracket that Markdown reads as a reference is a mention. */
  inside?: SkipReason
}

/** The IDs in code blocks, HTML, comments, front matter, link targets, images and labels. */
// MM-DECL-0006
export function rawOccurrences(tree: Root, source: string, find: IdFinder): RawOccurrence[] {
  const found: RawOccurrence[] = []
  visit(tree, (node) => {
    const stretch = stretchOf(node)
    if (!stretch) return
    const text = source.slice(stretch.start, stretch.end)
    const isInComment = stretch.inside === 'HTML' ? commentsOf(text) : () => false
    for (const match of find(text)) {
      const start = stretch.start + match.start
      const place = { ...match, start, end: stretch.start + match.end }
      const inside = isInComment(match.start) ? 'comment' : stretch.inside
      found.push(inside ? { ...place, inside } : place)
    }
  })
  return found
}

function stretchOf(node: Nodes): Stretch | undefined {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  switch (node.type) {
    case 'code':
      return { start, end, inside: 'code' }
    case 'html':
      return { start, end, inside: 'HTML' }
    case 'yaml':
      return { start, end, inside: 'front matter' }
    case 'image':
    case 'imageReference':
      return { start, end, inside: 'image' }
    case 'definition':
      return { start, end, inside: 'link target' }
    case 'footnoteReference':
      return { start, end }
    case 'footnoteDefinition':
      return { start, end: node.children[0]?.position?.start.offset ?? end }
    // The text of a link has been read as text: what is left is its target, title or label.
    case 'link':
      if (isAutolink(node)) return undefined
      return {
        start: node.children.at(-1)?.position?.end.offset ?? start,
        end,
        inside: 'link target',
      }
    case 'linkReference':
      if (node.referenceType !== 'full') return undefined
      return { start: node.children.at(-1)?.position?.end.offset ?? start, end }
    default:
      // TOML front matter: remark-frontmatter gives it a node of its own type.
      return (node.type as string) === 'toml' ? { start, end, inside: 'front matter' } : undefined
  }
}

/** Asked about offsets in their order, so that the marks of comments are looked for once. */
function commentsOf(html: string): (at: number) => boolean {
  // Those of `<!-->` overlap.
  const marks = html.matchAll(/<!(?=--)|-->/g)
  let next = marks.next()
  let isOpen = false
  return (at) => {
    for (; !next.done; next = marks.next()) {
      const { 0: mark, index } = next.value
      if (index + (mark === '<!' ? '<!--' : mark).length > at) break
      isOpen = mark === '<!'
    }
    return isOpen
  }
}
