import type { Nodes } from 'mdast'
import type { IdMatch } from '../ids/index.ts'
import type { FoundId } from '../model/facts.ts'
import type { Position } from '../model/position.ts'
import type { Flat } from '../parse/flatten.ts'
import { lineStarts, toPosition } from '../parse/lines.ts'
import type { Block } from '../parse/outline.ts'
import { type SourceMap, sourceMap } from '../parse/source-map.ts'
import type { Token } from './types.ts'

/** Gives nodes and IDs their places in one source. */
export interface Places {
  ofNode(node: Nodes): Position
  /** An ID in the text of a block. */
  ofToken(token: Token, block: Block): FoundId
  /** An ID whose range is that of the source. */
  ofMatch(match: IdMatch): FoundId
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
      const map = mapOf(block.flats[token.flat] as Flat, block)
      const start = map.starts[token.start] ?? 0
      return foundId(token, toPosition(starts, start, map.ends[token.end - 1] ?? start))
    },
    ofMatch: (match) => foundId(match, toPosition(starts, match.start, match.end)),
  }

  function mapOf(flat: Flat, { node }: Block): SourceMap {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const map = maps.get(flat) ?? sourceMap(source, flat, { from, to })
    maps.set(flat, map)
    return map
  }
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
