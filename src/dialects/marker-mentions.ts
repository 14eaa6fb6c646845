import type { Occurrence, SkipReason } from '../model/facts.ts'
import type { Position } from '../model/position.ts'
import { visit } from '../parse/visit.ts'
import { foundId, isId } from './marker-ids.ts'
import { brokenLines, type Marker, markersIn, plainFlat } from './marker-lines.ts'
import type { SpecText } from './types.ts'

/**
 * Markers that declare nothing. With a prefix that declares in this spec they mention; with another
 * they may be any word in brackets, and mention only what a spec declares.
 */
export function mentionsIn(
  spec: SpecText,
  prefixes: readonly string[],
  declared: ReadonlySet<number>,
): Occurrence[] {
  const found: Occurrence[] = []
  const add = (one: Marker, position: Position, inside?: SkipReason) => {
    if (declared.has(position.start.offset) || !isId(one.id, spec)) return
    const id = foundId(one, position, spec.source)
    if (inside) found.push({ ...id, inside })
    else if (prefixes.includes(one.prefix)) found.push(id)
    else found.push({ ...id, inside: 'word in brackets' })
  }
  for (const { flats, node } of spec.outline.blocks) {
    for (const flat of flats) {
      for (const one of markersIn(flat)) {
        const note = spec.informative.has(node) ? 'informative text' : undefined
        const position = spec.places.ofText(flat, node, [one.start, one.end])
        add(one, position, one.code ? 'code' : note)
      }
    }
  }
  visit(spec.tree, (node) => {
    const inside = node.type === 'code' ? 'code' : node.type === 'html' ? 'comment' : undefined
    if (!inside) return
    const from = node.position?.start.offset ?? 0
    const text = spec.source.slice(from, node.position?.end.offset)
    for (const one of markersIn(plainFlat(text))) {
      // `list[0]` in code looks like a marker and is none.
      const isLikely = prefixes.includes(one.prefix) || one.id.includes('.')
      const position = spec.places.ofRange(from + one.start, from + one.end)
      add(one, position, isLikely ? inside : 'word in brackets')
    }
  })
  return found
}

/** Lines that begin like a marker and are none. */
// MM-DECL-0016
export function brokenMarkersIn(spec: SpecText, prefixes: readonly string[]): Position[] {
  const { outline, places } = spec
  return outline.blocks
    .filter((block) => block.form === 'paragraph' || block.form === 'item')
    .flatMap(({ flats, node }) =>
      flats.flatMap((flat) =>
        brokenLines(flat, prefixes, (id) => isId(id, spec)).map((start) =>
          places.ofText(flat, node, [start, start + 1]),
        ),
      ),
    )
}
