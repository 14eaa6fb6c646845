import type { Root } from 'mdast'
import { parseDocument } from 'yaml'

/** The `title` of YAML front matter; none where there is none or it is no YAML. */
export function frontMatterTitle(tree: Root): string | undefined {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return undefined
  const document = parseDocument(first.value)
  if (document.errors.length > 0) return undefined
  const title = document.get('title')
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined
}
