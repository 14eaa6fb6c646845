import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Anchor } from '../model/document.ts'
import { readHtml } from './html.ts'
import { visit } from './visit.ts'

/**
 * The names that a link can lead to, as GitHub gives them: slugs of headings, Markdown or HTML, with a
 * counter for repeats; `id` and `name` of raw HTML; footnotes and the heading above them.
 *
 * @param onHeading is told the name of each Markdown heading
 */
// MM-LINK-0003
export function anchorsIn(
  tree: Root,
  onHeading?: (heading: Heading, name: string) => void,
): Anchor[] {
  const slugger = new GithubSlugger()
  const anchors: Anchor[] = []
  let hasLabel = false
  const add = (kind: Anchor['kind'], name: string) => {
    if (name === LABEL) hasLabel = true
    anchors.push({ kind, name })
  }
  const references = new Map<string, number>()
  /** The text of a heading whose tags stand in pieces of HTML of their own. */
  let open: string | undefined
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const text = toText(node, { includeImageAlt: false, includeHtml: false })
      const name = slugger.slug(text)
      add('heading', name)
      onHeading?.(node, name)
    } else if (node.type === 'html') {
      const piece = readHtml(node.value, open !== undefined)
      if (piece.close !== undefined) addHtmlHeading((open ?? '') + piece.close)
      for (const text of piece.headings) addHtmlHeading(text)
      if (piece.close !== undefined || piece.open !== undefined) open = piece.open
      for (const { name, value } of piece.attributes) {
        if (name === 'id' || name === 'name') add('html', withoutPrefix(value))
      }
    } else if (node.type === 'footnoteDefinition') {
      if (!hasLabel) add('footnote', LABEL)
      add('footnote', `fn-${node.identifier}`)
    } else if (node.type === 'footnoteReference') {
      const count = (references.get(node.identifier) ?? 0) + 1
      references.set(node.identifier, count)
      add('footnote', `fnref-${node.identifier}${count === 1 ? '' : `-${count}`}`)
    } else if (open !== undefined) open += textOf(node)
  })
  return anchors

  /** Blanks around the text stand for hyphens, as its own do; line ends stand for nothing. */
  function addHtmlHeading(text: string): void {
    add('heading', slugger.slug(text))
  }
}

/** The heading that GitHub puts above the footnotes. */
const LABEL = 'footnote-label'

function textOf(node: Nodes): string {
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}

/** GitHub puts `user-content-` before every name, and finds it with or without. */
export function withoutPrefix(name: string): string {
  return name.replace(/^user-content-/, '')
}
