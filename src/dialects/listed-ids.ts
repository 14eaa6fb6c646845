import type { ListedId } from '../model/lint-facts.ts'
import type { Flat } from '../parse/flatten.ts'
import type { Block } from '../parse/outline.ts'
import { isProse } from './flat-text.ts'
import type { Places } from './place.ts'
import type { Reading, Token } from './reading.ts'

/** A number that more text of a word, a fraction or a share would follow is none of a list. */
const WHOLE = '(?![\\p{L}\\p{N}_%°]|[-\\u2010\\u2011.,][\\p{L}\\p{N}])'
const RANGE = new RegExp(
  `(?:\\s*(?:\\.{2,3}|…)\\s*|[–—]|\\s+(?:through|thru)\\s+)(\\d+)${WHOLE}`,
  'uy',
)
const SLASH = new RegExp(`\\s?/\\s?(\\d+)${WHOLE}`, 'uy')
/** Behind a comma only what ends there or goes on as a list: `FR-12, 10 items` is no list. */
const COMMA =
  /(?:\s*,\s*(?:and\s+|or\s+)?|\s*&\s*|\s+and\s+|\s+or\s+)(\d+)(?=\s*$|\s*[,;:)\]&]|\.(?:\s|$)|\s+(?:and|or)\s+\d)/uy
const YEAR = /^(?:19|20)\d\d$/

/**
 * The numbers that go on a list or close a range which an ID begins: `OC-CORE-1001, 1002`,
 * `ORCH-2001/2002`, `ORCH-3060..3065`, `A-1–4`. Whole IDs are found as such. What is read with less
 * than certainty, such as a number of another width behind a comma, is left alone.
 */
// MM-LINT-0012
export function listedIds({ block, tokens }: Reading, places: Places): ListedId[] {
  return tokens
    .filter((token) => !token.code && !token.target && !token.struck)
    .flatMap((token) => membersBehind(token, block, places))
}

function membersBehind(token: Token, block: Block, places: Places): ListedId[] {
  const flat = block.flats[token.flat] as Flat
  const digits = /\d+$/.exec(token.id)?.[0]
  if (digits === undefined || token.revision !== undefined) return []
  const found: ListedId[] = []
  let at = token.end
  for (;;) {
    const next = nextMember(flat.text, at, digits)
    if (!next || !isProse(flat, next.end - 1)) return found
    at = next.end
    const [first, other] = readings(token.id, digits, next.number, next.role)
    if (first === undefined) continue
    const guessed = token.builtIn
    const position = places.ofText(flat, block.node, [at - next.number.length, at])
    const one = { id: first, role: next.role, head: token.id, position, guessed }
    found.push(other === undefined ? one : { ...one, other })
  }
}

interface Next {
  number: string
  role: ListedId['role']
  end: number
}

function nextMember(text: string, at: number, digits: string): Next | undefined {
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[1]
  }
  const range = match(RANGE)
  if (range !== undefined) return { number: range, role: 'end', end: RANGE.lastIndex }
  const slash = match(SLASH)
  if (slash !== undefined) return { number: slash, role: 'member', end: SLASH.lastIndex }
  const comma = match(COMMA)
  const isSame = comma?.length === digits.length && (YEAR.test(digits) || !YEAR.test(comma))
  return isSame ? { number: comma as string, role: 'member', end: COMMA.lastIndex } : undefined
}

/** The IDs that a number may stand for; none where it is too far from the first to tell. */
function readings(id: string, digits: string, number: string, role: ListedId['role']): string[] {
  const whole = id.slice(0, -digits.length) + number
  if (number.length === digits.length) return [whole]
  if (number.length > digits.length) {
    const grows = !digits.startsWith('0') && (role === 'end' || number.length === digits.length + 1)
    return grows ? [whole] : []
  }
  return role === 'end' ? [id.slice(0, -number.length) + number, whole] : []
}
