import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const BYTE_ORDER_MARK = 0xfeff

/**
 * Markdown (CommonMark, GFM, YAML and TOML front matter) as mdast.
 *
 * Positions are those of the text that was handed in: the parser drops a byte-order mark and counts
 * from behind it, which is corrected here.
 */
export function parse(text: string): Root {
  const tree = unified()
    .use(remarkParse)
    // A single tilde stands before a revision: `req~1 and req~2` strikes nothing.
    .use(remarkGfm, { singleTilde: false })
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(text)
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) shiftByOne(tree)
  return tree
}

// MM-FILE-0011
function shiftByOne(tree: Root): void {
  visit(tree, (node) => {
    if (!node.position) return
    for (const point of [node.position.start, node.position.end]) {
      if (point.offset !== undefined) point.offset++
      if (point.line === 1) point.column++
    }
  })
}
