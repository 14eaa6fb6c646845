import type { Root } from 'mdast'
import type { DocumentFacts } from '../model/document.ts'
import { htmlComments } from './html-comments.ts'
import { suppressionsIn } from './suppressions.ts'

/** The facts that every Markdown file has, spec or not. */
// MM-SUPP-0002
export function documentFacts(tree: Root, source: string, path: string): DocumentFacts {
  return { path, ...suppressionsIn(source, htmlComments(tree, source)) }
}
