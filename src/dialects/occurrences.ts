import type { Definition, Image, Link, Nodes, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { IdFinder, IdMatch } from '../ids/index.ts'
import type { SkipReason } from '../model/facts.ts'

/** An ID that stands where nothing can be declared, by offsets in the file's text. */
export interface RawOccurrence extends IdMatch {
  inside: SkipReason
}

/** The IDs in code blocks, HTML, comments, front matter and link targets. */
// MM-DECL-0006
export function rawOccurrences(tree: Root, source: string, find: IdFinder): RawOccurrence[] {
  const found: RawOccurrence[] = []
  visit(tree, (node) => {
    const inside = reasonOf(node)
    if (!inside) return
    const [start, end] = rangeOf(node, source)
    for (const match of find(source.slice(start, end))) {
      found.push({
        ...match,
        start: start + match.start,
        end: start + match.end,
        inside,
      })
    }
  })
  return found
}

function reasonOf(node: Nodes): SkipReason | undefined {
  switch (node.type) {
    case 'code':
      return 'code'
    case 'html':
      return node.value.startsWith('<!--') ? 'comment' : 'HTML'
    case 'yaml':
      return 'front matter'
    case 'link':
    case 'image':
    case 'definition':
      return isAutolink(node) ? undefined : 'link target'
    default:
      // TOML front matter: remark-frontmatter gives it a node of its own type.
      return (node.type as string) === 'toml' ? 'front matter' : undefined
  }
}

/** The text of an autolink is its target, and has been read as text. */
function isAutolink(node: Link | Image | Definition): boolean {
  return node.type === 'link' && node.url.endsWith(toText(node)) && !node.title
}

/** The text of a link has been read as text: what is left is its target and title. */
function rangeOf(node: Nodes, source: string): [number, number] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  if (node.type === 'link') return [node.children.at(-1)?.position?.end.offset ?? start, end]
  if (node.type !== 'image') return [start, end]
  return [Math.max(start, source.lastIndexOf('](', end)), end]
}
