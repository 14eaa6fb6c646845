/**
 * A longer run is taken in pieces: the engine of expressions keeps a step back for each
 * character.
 */
const MAX_PIECE = 4096
const FULL_STOP = '.'.charCodeAt(0)

/**
 * Hands over runs of ID characters, each as far as it reaches, with their places; of a run of more
 * than 4,096 characters no more than those.
 */
export type Runs = (text: string, take: (run: string, start: number) => void) => void

/**
 * Looks for the runs that hold what an ID must hold, and passes over all others, which are nearly all
 * words of a text. Linear in the text.
 *
 * @param extra source of the characters that count beside those of every ID, within a class
 * @param needed source of what a run must hold
 */
export function runsWith(extra: string, needed: string): Runs {
  const member = `[\\p{L}\\p{M}\\p{N}_\\-\\u2010\\u2011${extra}]`
  const stop = '(?<=[\\p{L}\\p{N}])\\.(?=[\\p{L}\\p{N}])'
  const isMember = new RegExp(`^${member}$`, 'u')
  const isAscii = Array.from({ length: 128 }, (_, code) => isMember.test(String.fromCharCode(code)))
  const joins = new RegExp(stop, 'uy')
  const run = new RegExp(`(?:${member}|${stop}){1,${MAX_PIECE}}`, 'uy')
  const need = new RegExp(needed, 'gu')

  return (text, take) => {
    let end = 0
    need.lastIndex = 0
    for (let hit = need.exec(text); hit; hit = need.exec(text)) {
      const start = startOf(text, hit.index, end)
      const piece = pieceAt(text, start)
      if (piece !== '') take(piece, start)
      end = start + piece.length
      if (piece.length >= MAX_PIECE) end = endOf(text, end)
      need.lastIndex = Math.max(end, hit.index + 1)
    }
  }

  function pieceAt(text: string, start: number): string {
    run.lastIndex = start
    return run.exec(text)?.[0] ?? ''
  }

  /** Where the run ends of which a piece ends at an offset. */
  function endOf(text: string, at: number): number {
    let end = at
    for (let more = pieceAt(text, end); more !== ''; more = pieceAt(text, end)) end += more.length
    return end
  }

  /** Where the run begins that an offset lies in, or behind those that are read. */
  function startOf(text: string, at: number, floor: number): number {
    let start = at
    while (start > floor) {
      const unit = text.charCodeAt(start - 1)
      if (unit === FULL_STOP) {
        joins.lastIndex = start - 1
        if (!joins.test(text)) break
        start--
      } else if (unit < 128) {
        if (!isAscii[unit]) break
        start--
      } else {
        const character = characterBefore(text, start)
        if (!isMember.test(character)) break
        start -= character.length
      }
    }
    return start
  }
}

/** The character that ends at an offset: one unit, or two. */
function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at)
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1)
}
