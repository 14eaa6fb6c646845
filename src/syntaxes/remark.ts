const MAX_REASON = 200
/** Words that say that something is still to be done, wherever they stand before it on its line. */
const OPEN_WORK =
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|XXX|@todo|@fixme|(?:[Tt]odo|[Ff]ixme)(?=\s*[:(]))(?![\p{L}\p{N}_])/gu
const BEFORE = /^[\s@([]*(exception|todo|fixme)(\s*[:([]|\s)\s*["'`[(]*$/i
const BEHIND = /^[\s)\]"'`]*[,:–—-]?\s*(exception|todo)\s*:\s*/i
/** What parts an ID from its reason. */
const LEAD = /^[\s)\]"'`]*[,:–—-]*\s*/

/** What a comment says of an ID beside a verb: that it is left out, or still to be done. */
export interface Remark {
  kind: 'exception' | 'todo'
  reason?: string
}

/** The text of a comment around an ID, or around the list that it begins, on its line. */
export interface Around {
  before: string
  behind: string
  /** From the first word that says that something is still to be done: up to the ID, and all. */
  work?: { before: string; whole: string }
}

/** Where the words stand in a text that say that something is still to be done. */
export function openWork(text: string): number[] {
  return [...text.matchAll(OPEN_WORK)].map((match) => match.index)
}

/** Reads `exception OC-1: reason`, `OC-1 exception: reason`, `TODO(OC-1): ticket` and the like. */
// MM-REF-0013
export function remarkOf({ before, behind, work }: Around): Remark | undefined {
  const after = BEHIND.exec(behind)
  if (after) return remark(after[1] as string, behind.slice(after[0].length))
  const [, word, mark = ''] = BEFORE.exec(before) ?? []
  // `Exception OC-1 is raised` is prose.
  const isProse =
    word && /^exception$/i.test(word) && mark.trim() === '' && !/^\W*(?::|$)/.test(behind)
  if (word !== undefined && !isProse) return remark(word, behind.replace(LEAD, ''))
  if (!work) return undefined
  const isDirect = /^@?\p{L}+[\s:([]*$/u.test(work.before)
  // The ticket may stand in brackets: `TODO(ABC-12): text`.
  const rest = work.whole.replace(/^@?\p{L}+(?:\(([^)]*)\))?[\s:-]*/u, (_, ticket?: string) =>
    ticket ? `${ticket}: ` : '',
  )
  return remark('todo', isDirect ? behind.replace(LEAD, '') : rest)
}

function remark(word: string, text: string): Remark {
  const kind = /^exception$/i.test(word) ? 'exception' : 'todo'
  const reason = text.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON)
  return reason === '' ? { kind } : { kind, reason }
}
