import { toString as toText } from 'mdast-util-to-string'
import type { SpecReference } from '../../model/module-sections.ts'
import { SKIP, visit } from '../../parse/visit.ts'
import type { Reader } from './reader.ts'
import { single } from './single.ts'

/** A relative path to one Markdown file, as specs write it in inline code; no pattern, no template. */
const PATH = /^(?:\.\.?\/)+[^\s#*?{}<>|]+\.md(?:#\S+)?$/

/**
 * The links of a spec, and inline code that is a relative path to a Markdown file; what stands in a link
 * is that link's.
 *
 * @param starts offsets at which its sections begin, in their order
 */
// MM-MOD-0007
export function referencesIn(reader: Reader, starts: readonly number[]): SpecReference[] {
  const { tree, places, definitions } = reader
  const found: SpecReference[] = []
  let section = -1
  visit(tree, (node) => {
    const at = node.position?.start.offset
    if (at === undefined) return
    const add = (kind: SpecReference['kind'], text: string, url: string): typeof SKIP => {
      while ((starts[section + 1] ?? Number.POSITIVE_INFINITY) <= at) section++
      found.push({ kind, text: single(text), url, section, position: places.ofNode(node) })
      return SKIP
    }
    if (node.type === 'link') return add('link', toText(node), node.url)
    if (node.type === 'linkReference') {
      const url = definitions.get(node.identifier)
      if (url !== undefined) return add('reference', toText(node), url)
    }
    if (node.type === 'inlineCode' && PATH.test(node.value))
      return add('code', node.value, node.value)
    return undefined
  })
  return found
}
