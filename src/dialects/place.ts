import type { Nodes } from 'mdast'
import type { IdMatch } from '../ids/index.ts'
import type { FoundId } from '../model/facts.ts'
import type { Position } from '../model/position.ts'
import { lineStarts, toPosition } from '../parse/lines.ts'
import type { Block } from '../parse/outline.ts'
import { sourceOffset } from '../parse/source-offset.ts'
import type { Token } from './types.ts'

/** Gives nodes and IDs their places in one source. */
export interface Places {
  ofNode(node: Nodes): Position
  /** An ID in the text of a block. */
  ofToken(token: Token, block: Block): FoundId
  /** An ID whose range is that of the source. */
  ofMatch(match: IdMatch): FoundId
}

/** The places in a source; its lines are counted once. */
// MM-FILE-0011
export function placesIn(source: string): Places {
  const starts = lineStarts(source)
  return {
    ofNode(node) {
      const start = node.position?.start.offset ?? 0
      return toPosition(starts, start, node.position?.end.offset ?? start)
    },
    ofToken(token, block) {
      const flat = block.flats[token.flat] as Block['flats'][number]
      const near = block.node.position?.start.offset ?? 0
      const start = sourceOffset(source, flat, token.start, near)
      const end = sourceOffset(source, flat, token.end - 1, start) + 1
      return foundId(token, toPosition(starts, start, end))
    },
    ofMatch: (match) => foundId(match, toPosition(starts, match.start, match.end)),
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
