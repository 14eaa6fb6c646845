import GithubSlugger from 'github-slugger'
import type { Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Anchor } from '../model/document.ts'
import { readHtml } from './html.ts'

/**
 * The names that a link can lead to, as GitHub gives them: slugs of headings, Markdown or HTML, with a
 * counter for repeats; `id` and `name` of raw HTML; footnotes.
 */
// MM-LINK-0003
export function anchorsIn(tree: Root): Anchor[] {
  const slugger = new GithubSlugger()
  const anchors: Anchor[] = []
  const add = (kind: Anchor['kind'], name: string) => anchors.push({ kind, name })
  const references = new Map<string, number>()
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const text = toText(node, { includeImageAlt: false, includeHtml: false })
      add('heading', slugger.slug(text))
    } else if (node.type === 'html') {
      const { attributes, headings } = readHtml(node.value)
      for (const { text } of headings) add('heading', slugger.slug(text.trim()))
      for (const { name, value } of attributes) {
        if (name === 'id' || name === 'name') add('html', withoutPrefix(value))
      }
    } else if (node.type === 'footnoteDefinition') add('footnote', `fn-${node.identifier}`)
    else if (node.type === 'footnoteReference') {
      const count = (references.get(node.identifier) ?? 0) + 1
      references.set(node.identifier, count)
      add('footnote', `fnref-${node.identifier}${count === 1 ? '' : `-${count}`}`)
    }
  })
  return anchors
}

/** GitHub puts `user-content-` before every name, and finds it with or without. */
export function withoutPrefix(name: string): string {
  return name.replace(/^user-content-/, '')
}
