import type { Nodes } from 'mdast'
import type { IdMatch } from '../ids/index.ts'
import type { FoundId } from '../model/facts.ts'
import type { Stretch } from '../model/lint-facts.ts'
import type { Position } from '../model/position.ts'
import type { Flat } from '../parse/flatten.ts'
import type { Range } from '../parse/keywords.ts'
import { lineStarts, toPosition } from '../parse/lines.ts'
import type { Block } from '../parse/outline.ts'
import { endIn, type SourceMap, sourceMap, startIn } from '../parse/source-map.ts'
import type { Token } from './reading.ts'
import { stretchesIn } from './stretches.ts'

/** Gives nodes and IDs their places in one source. */
export interface Places {
  ofNode(node: Nodes): Position
  /** An ID in the text of a block. */
  ofToken(token: Token, block: Block): FoundId
  /** A range of the source. */
  ofRange(start: number, end: number): Position
  /** A range of the text of a node. */
  ofText(flat: Flat, node: Nodes, range: Range): Position
  /** Where the characters of a range of a text stand. */
  ofStretches(flat: Flat, node: Nodes, range: Range): Stretch[]
  /** Parts of a text with the marks around them, up to the white space that parts them. */
  ofParts(flat: Flat, block: Block, ranges: readonly Range[]): PlacedPart[]
  /** An ID whose range is that of the source. */
  ofMatch(match: IdMatch): FoundId
}

/** A part of a flat text and its place in the source. */
export interface PlacedPart {
  range: Range
  position: Position
}

/** The places in a source; its lines are counted once, and each text is mapped once. */
// MM-FILE-0011
export function placesIn(source: string): Places {
  const starts = lineStarts(source)
  const maps = new Map<Flat, SourceMap>()
  return {
    ofNode(node) {
      const start = node.position?.start.offset ?? 0
      return toPosition(starts, start, node.position?.end.offset ?? start)
    },
    ofToken(token, block) {
      const flat = block.flats[token.flat] as Flat
      return foundId(token, ofText(flat, block.node, [token.start, token.end]))
    },
    ofRange: (start, end) => toPosition(starts, start, end),
    ofText,
    ofStretches(flat, node, [start, end]) {
      return stretchesIn(mapOf(flat, node), flat.text, start, end, starts)
    },
    ofParts(flat, block, ranges) {
      const map = mapOf(flat, block.node)
      return ranges.map((range) => {
        const [first, last] = [startIn(map, range[0]) ?? 0, endIn(map, range[1] - 1) ?? 0]
        const start = outerStart(flat, block, range[0], first, map)
        const end = outerEnd(flat, block, range[1], last, map)
        return { range, position: toPosition(starts, start, end) }
      })
    },
    ofMatch: (match) => foundId(match, toPosition(starts, match.start, match.end)),
  }

  function ofText(flat: Flat, node: Nodes, [start, end]: Range): Position {
    const map = mapOf(flat, node)
    const from = startIn(map, start) ?? 0
    return toPosition(starts, from, endIn(map, end - 1) ?? from)
  }

  function mapOf(flat: Flat, node: Nodes): SourceMap {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const map = maps.get(flat) ?? sourceMap(source, flat, { from, to })
    maps.set(flat, map)
    return map
  }
}

/** The marks that open in front of a part belong to it if no other text stands behind them. */
function outerStart(flat: Flat, block: Block, at: number, start: number, map: SourceMap): number {
  const around = spanAt(flat, block, start)
  if (around === undefined || around.start > start) return start
  const before = flat.text.slice(0, at).trimEnd().length
  const isFirst = before === 0 || (startIn(map, before - 1) ?? 0) < around.start
  return isFirst ? around.start : start
}

/** The marks that close behind a part belong to it if no other text stands in front of them. */
function outerEnd(flat: Flat, block: Block, at: number, end: number, map: SourceMap): number {
  const around = spanAt(flat, block, end - 1)
  if (around === undefined || around.end < end) return end
  const behind = flat.text.length - flat.text.slice(at).trimStart().length
  const isLast = behind >= flat.text.length || (startIn(map, behind) ?? 0) >= around.end
  return isLast ? around.end : end
}

/** The range of the link, emphasis or the like, as a child of its block, that holds an offset. */
function spanAt(flat: Flat, { node, flats }: Block, offset: number) {
  const cell = node.type === 'tableRow' ? node.children[flats.indexOf(flat)] : node
  for (const { type, position } of cell?.children ?? []) {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    if (type !== 'text' && start <= offset && offset < end) return { start, end }
  }
  return undefined
}

function foundId(match: IdMatch, position: Position): FoundId {
  return {
    id: match.id,
    ...(match.revision === undefined ? {} : { revision: match.revision }),
    position,
    scope: match.scope,
    guessed: match.builtIn,
    hyphens: match.hyphens,
  }
}
