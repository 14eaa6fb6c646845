import type { Root } from 'mdast'
import type { FoundLink } from '../model/document.ts'
import { type Lines, toPosition } from './lines.ts'
import type { Outline } from './outline.ts'
import { isPathWithExtension, seeWords } from './paths.ts'
import { endIn, sourceMap, startIn } from './source-map.ts'
import { SKIP, visit } from './visit.ts'

/**
 * What a spec names as a file without a link: inline code that is a path with a known extension, from
 * the root, or from the spec's folder where it begins with a dot; and words of its `See:` lines.
 */
// MM-LINK-0007
export function pathLinksIn(
  tree: Root,
  { blocks }: Outline,
  lines: Lines,
  spec: string,
): FoundLink[] {
  const { source, starts } = lines
  const found: FoundLink[] = []
  const up = '../'.repeat(spec.split('/').length - 1)
  visit(tree, (node) => {
    // A link is looked up itself, and its text is what people call it.
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'inlineCode' || !isPathWithExtension(node.value) || !node.position) return
    const position = toPosition(
      starts,
      node.position.start.offset as number,
      node.position.end.offset as number,
    )
    const url = /^\.\.?\//.test(node.value) ? node.value : up + node.value.replace(/^\/+/, '')
    found.push({ kind: 'code', url, position })
  })
  for (const { form, node, flats } of blocks) {
    const [flat] = flats
    if (form === 'row' || !flat || !node.position) continue
    const words = seeWords(flat)
    if (words.length === 0) continue
    const [from, to] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0]
    const map = sourceMap(source, flat, { from, to })
    for (const { path, start } of words) {
      const end = endIn(map, start + path.length - 1) ?? from
      found.push({
        kind: 'see',
        url: path,
        position: toPosition(starts, startIn(map, start) ?? from, end),
      })
    }
  }
  return found
}
