import type { IdMatch } from './find.ts'

/** A number that more text of a word, a fraction or a share would follow is none of a list. */
const WHOLE = '(?![\\p{L}\\p{N}_%°]|[-\\u2010\\u2011.,][\\p{L}\\p{N}])'
const RANGE = new RegExp(
  `(?:\\s*(?:\\.{2,3}|…)\\s*|[–—]|\\s+(?:through|thru)\\s+)(\\d+)${WHOLE}`,
  'uy',
)
const SLASH = new RegExp(`\\s?/\\s?(\\d+)${WHOLE}`, 'uy')
/** Behind a comma only what ends there or goes on as a list: `FR-12, 10 items` is no list. */
const COMMA =
  /(?:\s*,\s*(?:and\s+|or\s+)?|\s*&\s*|\s+and\s+|\s+or\s+)(\d+)(?=\s*$|\s*[,;:)\]&]|\.(?:\s|$)|\s+(?:and|or)\s+\d|\s*(?:\.{2,3}|…)\s*\d)/uy
const YEAR = /^(?:19|20)\d\d$/

/** A number that stands for an ID, behind the ID that the list or range begins with. */
export interface Member {
  /** `ORCH-2002` for the second of `ORCH-2001/2002`. */
  id: string
  /** Another reading: `ORCH-3058` where `ORCH-3001..58` could as well mean `ORCH-58`. */
  other?: string
  role: 'member' | 'end'
  /** Where the number stands in the text. */
  start: number
  end: number
}

/**
 * The numbers that go on a list or close a range which an ID begins: `OC-CORE-1001, 1002`,
 * `ORCH-2001/2002`, `ORCH-3060..3065`, `A-1–4`. Whole IDs are found as such. What is read with less
 * than certainty, such as a number of another width behind a comma, is left alone.
 *
 * @param text that the ID was found in
 * @param isPart whether the character at an offset can be a part of the list
 */
// MM-LINT-0012
export function membersBehind(
  text: string,
  head: Pick<IdMatch, 'id' | 'end' | 'revision'>,
  isPart: (offset: number) => boolean = () => true,
): Member[] {
  const digits = /\d+$/.exec(head.id)?.[0]
  if (digits === undefined || head.revision !== undefined) return []
  const found: Member[] = []
  let at = head.end
  for (;;) {
    const next = nextMember(text, at, digits)
    if (!next || !isPart(next.end - 1)) return found
    at = next.end
    const [id, other] = readings(head.id, digits, next.number, next.role)
    if (id === undefined) continue
    const one = { id, role: next.role, start: at - next.number.length, end: at }
    found.push(other === undefined ? one : { ...one, other })
  }
}

interface Next {
  number: string
  role: Member['role']
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
function readings(id: string, digits: string, number: string, role: Member['role']): string[] {
  const whole = id.slice(0, -digits.length) + number
  if (number.length === digits.length) return [whole]
  if (number.length > digits.length) {
    const grows = !digits.startsWith('0') && (role === 'end' || number.length === digits.length + 1)
    return grows ? [whole] : []
  }
  return role === 'end' ? [id.slice(0, -number.length) + number, whole] : []
}
