import type { Nodes } from 'mdast'
import type { IdMatch } from '../ids/index.ts'
import type { FoundId } from '../model/facts.ts'
import type { Position } from '../model/position.ts'
import type { Flat } from '../parse/flatten.ts'
import type { Range } from '../parse/keywords.ts'
import { lineStarts, toPosition } from '../parse/lines.ts'
import type { Block } from '../parse/outline.ts'
import { type SourceMap, sourceMap } from '../parse/source-map.ts'
import type { Token } from './reading.ts'

/** Gives nodes and IDs their places in one source. */
export interface Places {
  ofNode(node: Nodes): Position
  /** An ID in the text of a block. */
  ofToken(token: Token, block: Block): FoundId
  /** A range of the source. */
  ofRange(start: number, end: number): Position
  /** A range of the text of a node. */
  ofText(flat: Flat, node: Nodes, range: Range): Position
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
    ofParts(flat, block, ranges) {
      const map = mapOf(flat, block.node)
      const limit = endOf(flat, block)
      let from = ranges.length > 0 ? startOf(flat, block) : 0
      return ranges.map((range) => {
        const start = from + blanksAt(source, from)
        let end = map.ends[range[1] - 1] ?? start
        while (end < limit && /\S/.test(source[end] as string)) end++
        from = end
        return { range, position: toPosition(starts, start, end) }
      })
    },
    ofMatch: (match) => foundId(match, toPosition(starts, match.start, match.end)),
  }

  function ofText(flat: Flat, node: Nodes, [start, end]: Range): Position {
    const map = mapOf(flat, node)
    const from = map.starts[start] ?? 0
    return toPosition(starts, from, map.ends[end - 1] ?? from)
  }

  function mapOf(flat: Flat, node: Nodes): SourceMap {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? from
    const map = maps.get(flat) ?? sourceMap(source, flat, { from, to })
    maps.set(flat, map)
    return map
  }
}

/** Where the text of a block, or of one of its cells, begins and ends in the source. */
function startOf(flat: Flat, block: Block): number {
  return nodeOf(flat, block).position?.start.offset ?? 0
}

function endOf(flat: Flat, block: Block): number {
  const { children } = nodeOf(flat, block)
  return children.at(-1)?.position?.end.offset ?? 0
}

function nodeOf(flat: Flat, { node, flats }: Block) {
  if (node.type !== 'tableRow') return node
  const cell = node.children[flats.indexOf(flat)] ?? node
  return cell.children[0] && cell.type === 'tableCell' ? cell : node
}

function blanksAt(source: string, offset: number): number {
  return (/^[\s>]*/.exec(source.slice(offset, offset + 1000)) as RegExpExecArray)[0].length
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
