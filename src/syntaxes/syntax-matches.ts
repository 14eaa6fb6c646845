import type { IdFinder } from '../ids/index.ts'
import type { Span } from '../model/document.ts'
import type { CompiledSyntax, Details, Groups, Occurrence } from './types.ts'

/**
 * A pattern is searched for in pieces of a text, so that one that looks far ahead from every
 * character costs no square; a match is no longer than a piece reaches into the next one.
 */
const PIECE = 4096
const REACH = 2048
const MAX_ID = 128
const REVISION = /[+~](\d+)$/

/** What the syntaxes find in a text: their IDs, and all that their matches take. */
export interface SyntaxMatches {
  occurrences: Occurrence[]
  /** By place; they do not overlap. */
  taken: Span[]
}

/** Finds the matches of the syntaxes; of two that overlap the first counts, then the longer. */
// MM-REF-0018
export function syntaxMatches(
  text: string,
  syntaxes: readonly CompiledSyntax[],
  find: IdFinder,
): SyntaxMatches {
  const matches = syntaxes
    .flatMap((compiled) => search(text, compiled))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found: SyntaxMatches = { occurrences: [], taken: [] }
  for (const { start, end, occurrences } of matches) {
    if (start < (found.taken.at(-1)?.end ?? 0)) continue
    const sure = occurrences.map((one) => withCertainty(one, find))
    // `items[OC-1]` without a verb is an ID of another pattern in any brackets.
    if (sure.some(({ id, loose, prefix }) => loose && prefix && isWhole(id, find))) continue
    found.taken.push({ start, end })
    found.occurrences.push(...sure)
  }
  return found
}

interface Match extends Span {
  occurrences: Occurrence[]
}

function search(text: string, compiled: CompiledSyntax): Match[] {
  const found: Match[] = []
  let last = 0
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from)
    // One character more, so that a line which is cut does not seem to begin there.
    const before = from > 0 ? 1 : 0
    const piece = text.slice(from - before, Math.min(text.length, to + REACH))
    compiled.regex.lastIndex = before
    for (const match of piece.matchAll(compiled.regex)) {
      const start = from - before + match.index
      if (start >= to) break
      if (start < last) continue
      const occurrences = occurrencesOf(match, from - before, compiled)
      if (occurrences.length === 0) continue
      last = start + match[0].length
      found.push({ start, end: last, occurrences })
    }
    from = to
  }
  return found
}

/** A piece ends with a line, where one ends in it. */
function pieceEnd(text: string, from: number): number {
  const to = from + PIECE
  if (to >= text.length) return text.length
  const line = text.slice(from, to).lastIndexOf('\n')
  return line > 0 ? from + line + 1 : to
}

/** A group can hold several IDs, parted by commas. */
function occurrencesOf(
  match: RegExpExecArray,
  from: number,
  compiled: CompiledSyntax,
): Occurrence[] {
  const groups: Groups = match.groups ?? {}
  const [at] = match.indices?.groups?.id ?? []
  if (groups.id === undefined || at === undefined) return []
  const details = compiled.detailsOf(groups)
  return [...groups.id.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].flatMap(({ 0: raw, index }) => {
    const revision = REVISION.exec(raw)?.[1]
    const id = revision === undefined ? raw : raw.slice(0, -revision.length - 1)
    const start = from + at + index
    const made = splitScope(compiled.idOf({ ...groups, id }))
    if (made.id === '' || made.id.length > MAX_ID) return []
    return [
      occurrenceOf(made, [start, start + raw.length], { compiled, details }, groups, revision),
    ]
  })
}

function occurrenceOf(
  made: { id: string; scope?: string },
  [start, end]: readonly [number, number],
  syntax: { compiled: CompiledSyntax; details: Details },
  { prefix }: Groups,
  revision: string | undefined,
): Occurrence {
  return {
    ...made,
    ...(revision === undefined ? {} : { revision }),
    ...(prefix === undefined || syntax.compiled.anywhere ? {} : { prefix }),
    start,
    end,
    from: start,
    guessed: false,
    syntax,
  }
}

/** `spec.md#id`: what stands before the last `#` is the scope. */
function splitScope(made: string): { id: string; scope?: string } {
  const at = made.lastIndexOf('#')
  return at > 0 ? { scope: made.slice(0, at), id: made.slice(at + 1) } : { id: made }
}

function withCertainty(one: Occurrence, find: IdFinder): Occurrence {
  const { compiled, details } = one.syntax as NonNullable<Occurrence['syntax']>
  const isSure =
    compiled.unsureWithout === 'pattern'
      ? isWhole(one.id, find)
      : compiled.unsureWithout !== 'verb' || details.verb !== undefined
  return isSure ? one : { ...one, loose: true }
}

function isWhole(id: string, find: IdFinder): boolean {
  return find(id)[0]?.id === id
}
