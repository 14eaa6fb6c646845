import type { IdFinder } from '../ids/index.ts'
import type { Flat, Piece } from '../parse/flatten.ts'
import type { Block } from '../parse/outline.ts'
import type { Token } from './types.ts'

/** The IDs in the text of a block, in their order. */
export function tokensOf(block: Block, find: IdFinder): Token[] {
  return block.flats.flatMap((flat, index) =>
    stretches(flat).flatMap((pieces) => tokensIn(flat, index, pieces, find)),
  )
}

/** Pieces that a reader reads as one text: emphasis does not break it, a code span does. */
function stretches(flat: Flat): Piece[][] {
  const found: Piece[][] = []
  for (const piece of flat.pieces) {
    const current = found.at(-1)
    if (current && !piece.code && !current[0]?.code) current.push(piece)
    else found.push([piece])
  }
  return found
}

function tokensIn(flat: Flat, index: number, pieces: Piece[], find: IdFinder): Token[] {
  const from = pieces[0]?.start ?? 0
  const text = flat.text.slice(from, pieces.at(-1)?.end)
  return find(text).map((match) => {
    const start = from + match.start
    const end = from + match.end
    const under = pieces.filter((piece) => piece.start < end && start < piece.end)
    return {
      ...match,
      start,
      end,
      flat: index,
      code: under.some((piece) => piece.code),
      exact: text.trim() === text.slice(match.start, match.end),
      link: under.some((piece) => piece.link),
      struck: under.every((piece) => piece.struck),
    }
  })
}
