import type { FoundReference } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import { toPoint } from '../parse/lines.ts'
import type { Ground } from './ground.ts'
import type { Placed } from './lists.ts'
import { isNegatedBefore, isNegatedBehind } from './negation.ts'
import { openWork, remarkOf } from './remark.ts'
import { type VerbBefore, verbAbove, verbBefore } from './verb-before.ts'

/** What the words around a list of IDs say of them. */
export type Said = Pick<FoundReference, 'verb' | 'reason' | 'doubt'> & {
  kind: FoundReference['kind']
}

const MAX_TEXT = 300

/**
 * Reads what is said of lists of IDs that stand in comments, titles, names and tags; they may only
 * follow each other.
 */
export function sayings(ground: Ground): (list: readonly Placed[]) => Said | undefined {
  const { text } = ground
  const work = openWork(text)
  let next = 0
  let led: Led | undefined
  return (list) => {
    const [first, last] = [list[0] as Placed, list.at(-1) as Placed]
    const { block, place } = first.site
    if (!block) return undefined
    const line = lineWithin(ground, block, first.occurrence.from, last.occurrence.end)
    const from = first.occurrence.from
    const before = text.slice(Math.max(line.start, from - MAX_TEXT), from)
    const behind = text.slice(
      last.occurrence.end,
      Math.min(line.end, last.occurrence.end + MAX_TEXT),
    )
    const isComment = place === 'comment'
    if (isComment) {
      while ((work[next] ?? from) < line.start) next++
      const todo = work[next]
      const around = { before, behind }
      const remark = remarkOf(
        todo === undefined || todo >= from
          ? around
          : { ...around, work: workIn(text, todo, from, line.end) },
      )
      if (remark) return { ...remark, ...('reason' in remark ? {} : { doubt: 'no reason' }) }
    }
    const above = before.trim() === '' ? verbOver(text, block, line, led) : undefined
    led = above && { verb: above, block, end: line.end }
    const verb = verbBefore(before) ?? above
    if (isNegatedBefore(before) || (isComment && isNegatedBehind(behind))) return { kind: 'cites' }
    if (verb?.kind) return { kind: verb.kind, verb: verb.verb }
    if (verb && isComment) return { kind: 'cites', verb: verb.verb, doubt: 'unknown verb' }
    return undefined
  }
}

/** The lines of a block that a list stands on. */
function lineWithin({ text, starts }: Ground, block: Span, first: number, end: number): Span {
  const start = starts[toPoint(starts, first).line - 1] ?? 0
  const next = starts[toPoint(starts, end).line] ?? text.length + 1
  return { start: Math.max(block.start, start), end: Math.min(block.end, next - 1) }
}

function workIn(text: string, todo: number, from: number, end: number) {
  return {
    before: text.slice(todo, Math.min(from, todo + MAX_TEXT)),
    whole: text.slice(todo, Math.min(end, todo + MAX_TEXT)),
  }
}

/** A list that the line above it led in with a verb, and where its own line ends. */
interface Led {
  verb: VerbBefore
  block: Span
  end: number
}

/**
 * A list at the start of its line belongs to what the line above leads in, and so does the next
 * one.
 */
function verbOver(
  text: string,
  block: Span,
  line: Span,
  led: Led | undefined,
): VerbBefore | undefined {
  if (line.start <= block.start) return undefined
  const isNext = led?.block === block && /^\s$/.test(text.slice(led.end, line.start))
  if (isNext) return led.verb
  return verbAbove(text.slice(Math.max(block.start, line.start - MAX_TEXT), line.start))
}
