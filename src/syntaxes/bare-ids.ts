import {
  type IdFinder,
  type IdMatch,
  isWellKnown,
  type Member,
  membersBehind,
} from '../ids/index.ts'
import { familyOf } from '../model/family.ts'
import { type Before, goesOnAsPath, scopeBefore } from '../model/scope-before.ts'
import type { Occurrence } from './types.ts'

/** Between two whole IDs that open and close a range. */
const RANGE = /^(?:\s*(?:\.{2,3}|…)\s*|[–—]|\s+(?:through|thru)\s+)$/u
/** A list that goes on in the next line of a comment: behind its last separator the line ends. */
const WRAP = /^[ \t]*(?:[,&]|(?:,[ \t]*)?\b(?:and|or)\b)[ \t]*(?:\r?\n|\r)/
const MAX_SEPARATOR = 40
const MAX_WRITTEN = 80

/** How far a list can reach: where its line ends, and the comment, string or text that holds it. */
export interface Extent {
  lineEnd: number
  end: number
}

/**
 * The IDs of a text, with those that lists and ranges leave half written.
 *
 * @param extentOf how far a list behind an offset can reach; nothing where none can be
 */
// MM-REF-0001 MM-REF-0002
export function bareIds(
  text: string,
  find: IdFinder,
  extentOf: (offset: number) => Extent | undefined,
): Occurrence[] {
  const found: Occurrence[] = []
  const matches = find(text).filter((match) => !match.builtIn || !isWellKnown(match.id))
  let listEnd = -1
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i] as IdMatch
    // The end of a range, or a member that is found as well.
    if (match.start < listEnd) continue
    const extent = extentOf(match.start)
    const next = matches[i + 1]
    const before = scopeBefore(text, match.start, listEnd)
    const group = groupOf(text, match, next, before, extent)
    listEnd = (group.at(-1) as Occurrence).end
    const inPath = before.inPath || (next?.start !== listEnd + 1 && goesOnAsPath(text, listEnd))
    for (const one of group) {
      if (before.scope !== undefined) one.scope = before.scope
      if (inPath) one.inPath = true
      found.push(one)
    }
  }
  return found
}

function groupOf(
  text: string,
  match: IdMatch,
  next: IdMatch | undefined,
  before: Before,
  extent: Extent | undefined,
): Occurrence[] {
  if (!extent) return [headOf(match, before)]
  const closes = next && next.start <= extent.lineEnd && isRange(text, match, next)
  return closes ? [rangeOf(text, match, next, before)] : listOf(text, match, next, before, extent)
}

function headOf(match: IdMatch, { scope, from }: Before): Occurrence {
  return {
    id: match.id,
    ...(match.revision === undefined ? {} : { revision: match.revision }),
    ...(scope === undefined ? {} : { scope }),
    start: match.start,
    end: match.end,
    from,
    guessed: match.builtIn,
  }
}

function isRange(text: string, first: IdMatch, last: IdMatch): boolean {
  const isFar = last.start - first.end > MAX_SEPARATOR
  if (isFar || first.revision !== undefined || familyOf(first.id) !== familyOf(last.id))
    return false
  return RANGE.test(text.slice(first.end, last.start)) && isUpward(first.id, last.id)
}

function rangeOf(text: string, first: IdMatch, last: IdMatch, before: Before): Occurrence {
  const written = plain(text.slice(first.start, last.end))
  return { ...headOf(first, before), to: last.id, written, end: last.end }
}

/**
 * An ID and what stands behind it in its list; the numbers that close a range belong to its
 * first.
 */
function listOf(
  text: string,
  match: IdMatch,
  next: IdMatch | undefined,
  before: Before,
  extent: Extent,
): Occurrence[] {
  const found = [headOf(match, before)]
  for (const member of membersOf(text, match, upTo(text, next, extent))) {
    const last = found.at(-1) as Occurrence
    const { id, other, role, start, end } = member
    const to = [id, other].find((one) => one !== undefined && isUpward(last.id, one))
    if (role === 'end' && to !== undefined && last.to === undefined) {
      last.to = to
      last.end = end
    } else found.push({ id, start, end, from: start, guessed: match.builtIn, listed: true })
  }
  const [{ to } = {}] = found
  if (found.length === 1 && to === undefined) return found
  const written = plain(text.slice(match.start, (found.at(-1) as Occurrence).end))
  for (const one of found) if (one.to !== undefined || one.listed) one.written = written
  return found
}

/** Numbers end before a whole ID that goes on with the list: `A-1, 2 and B-1`. */
function upTo(text: string, next: IdMatch | undefined, extent: Extent): Extent {
  if (!next || next.start > extent.lineEnd) return extent
  const before = text.slice(Math.max(0, next.start - MAX_SEPARATOR), next.start)
  const separator = /(?:\s*,)?\s+(?:and|or)\s+$/.exec(before)
  if (!separator) return extent
  const end = next.start - separator[0].length
  return { lineEnd: end, end }
}

function membersOf(text: string, match: IdMatch, extent: Extent): Member[] {
  const found: Member[] = []
  let { lineEnd } = extent
  for (let at = match.end; ; ) {
    const more = membersBehind(text.slice(0, lineEnd), { ...match, end: at })
    found.push(...more)
    if (more.length === 0 && lineEnd > extent.lineEnd) return found
    at = more.at(-1)?.end ?? at
    if (lineEnd >= extent.end || !WRAP.test(text.slice(at, at + MAX_SEPARATOR))) return found
    const next = text.slice(lineEnd, extent.end).search(/[^\r\n](?:\r|\n|$)/)
    if (next === -1) return found
    lineEnd += next + 1
  }
}

function isUpward(first: string, last: string): boolean {
  return Number(/\d+$/.exec(first)?.[0]) < Number(/\d+$/.exec(last)?.[0])
}

function plain(text: string): string {
  const single = text.replace(/\s+/g, ' ')
  return single.length > MAX_WRITTEN ? `${single.slice(0, MAX_WRITTEN)}…` : single
}
