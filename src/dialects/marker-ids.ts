import type { Nodes } from 'mdast'
import type { FoundId } from '../model/facts.ts'
import type { Position } from '../model/position.ts'
import type { Flat } from '../parse/flatten.ts'
import type { Marker } from './marker-lines.ts'
import type { SpecText } from './types.ts'

/** The form of an ID inside a marker, unless the config gives one. */
const ID = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/

/** Whether a text is an ID, by the patterns of the config or by the form of markers. */
export function isId(id: string, { findId }: SpecText): boolean {
  return findId ? findId(id)[0]?.id === id : ID.test(id)
}

/** The ID of a marker at its place. */
export function foundId({ id, revision }: Marker, position: Position, source: string): FoundId {
  // Markdown takes `py.__init__` for emphasis: the source has the ID as it was written.
  const raw = source.slice(position.start.offset, position.end.offset)
  const written = /^[a-z][a-z0-9]*\[([^\s[\]+~]+)/.exec(raw)?.[1]
  return {
    id: written?.replace(/[_*\\]/g, '') === id.replace(/[_*\\]/g, '') ? written : id,
    ...(revision === undefined ? {} : { revision }),
    position,
    scope: 'repository',
    guessed: false,
    hyphens: false,
  }
}

/** Where a marker stands in the source. */
export function positionOf(
  one: Marker,
  flat: Flat,
  node: Nodes,
  { places, source }: SpecText,
): Position {
  if (node.type !== 'html') return places.ofText(flat, node, [one.start, one.end])
  // The marks of containers at the start of a line stand in the source alone.
  let line = node.position?.start.offset ?? 0
  for (const _ of flat.text.slice(0, one.start).matchAll(/\n/g)) {
    line = source.indexOf('\n', line) + 1
  }
  const raw = flat.text.slice(one.start, one.end)
  const start = source.indexOf(raw, line)
  return places.ofRange(start, start + raw.length)
}
