import type { Problem } from '../model/diagnostic.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { Trace } from '../model/trace.ts'
import { type Shift, shifter } from './insert.ts'
import type { Assigned, LeftBlock } from './types.ts'
import { blockName } from './waiting.ts'

/** What a trial found: blocks that cannot have their ID, and what no block is to blame for. */
export interface Verdict {
  /** By the names of blocks. */
  refused: Map<string, LeftBlock>
  problems: Problem[]
}

/**
 * Proves an assignment on the trace of the edited specs: each ID is declared once, at its block, with
 * the sentence and the level that the block had; no item with an ID says anything else than before;
 * no sentence came under an ID that is not its block's.
 */
// MM-ASSIGN-0012
export function verify(before: Trace, after: Trace, assigned: readonly Assigned[]): Verdict {
  const shift = shifter(assigned)
  const byPlace = new Map(assigned.map((one) => [placeName(one), one]))
  const verdict: Verdict = { refused: new Map(), problems: [] }
  const refuse = (one: Assigned, reason: LeftBlock['reason'], message: string) => {
    const { path, sentence } = one.block
    verdict.refused.set(blockName(one.block), { path, start: sentence.start, reason, message })
  }

  const isAt = (one: Assigned, offset: number) => isAtBlock(one, offset, before, shift)
  for (const one of takingOver(after, byPlace, isAt)) refuse(one, 'bundled', TAKES_OVER)
  const declared = groupBy(after.items, placeName)
  for (const one of assigned) {
    const fault = faultOf(one, declared.get(placeName(one)) ?? [], isAt)
    if (fault) refuse(one, 'no-place', `Unexpected block that can take no ID: ${fault}`)
  }
  for (const item of changedItems(before, after, byPlace)) {
    const nearest = firstBehind(item, before, assigned)
    const what = `change what ${item.key} says`
    if (nearest) refuse(nearest, 'no-place', `Unexpected block whose ID would ${what}`)
    else verdict.problems.push({ message: `Unexpected IDs that would ${what}` })
  }
  const known = new Set([...before.items, ...assigned].map(placeName))
  const added = after.items.find((item) => item.id !== undefined && !known.has(placeName(item)))
  if (added) verdict.problems.push(alsoNew(added))
  if (after.sentences.length !== before.sentences.length && verdict.refused.size === 0) {
    verdict.problems.push({ message: 'Unexpected IDs that would change which sentences there are' })
  }
  return verdict
}

const TAKES_OVER =
  'Unexpected normative sentences below one that leads them in, expected IDs for them first, so that it can have one'

function placeName({ path, id }: { path: string; id?: string }): string {
  return `${id} ${path}`
}

/** Whether an offset of the edited text is where the block of an ID begins. */
type IsAt = (one: Assigned, offset: number) => boolean

function isAtBlock({ path, offset, block }: Assigned, at: number, before: Trace, shift: Shift) {
  const start = block.block.start.offset
  // With other marks behind it, a task box is a part of what the parser calls the paragraph.
  const box =
    TASK_BOX.exec(before.sources.get(path)?.slice(start - 4, start) ?? '')?.[0].length ?? 0
  return shift(path, start) - box <= at && at <= shift(path, offset)
}

const TASK_BOX = /^\[[ xX]\]\s$/

/** Why an ID is not what it should be; nothing where it is. */
function faultOf(one: Assigned, found: readonly Item[], isAt: IsAt): string {
  const { id, block } = one
  const [item] = found
  if (!item || found.length > 1 || item.ambiguous) return `${id} would not be declared there`
  if (!isAt(one, item.position.start.offset)) return `${id} would be declared elsewhere`
  if (item.level !== block.level) return 'its level would change'
  const said = block.text.replace(ALERT, '')
  return item.statement.replace(/\s+/g, ' ').includes(said) ? '' : 'its statement would change'
}

/** What GitHub shows as the title of an alert is no part of a statement. */
const ALERT = /^\[!\w+\]\s*/

/** The IDs that would hold a normative sentence of another block. */
function takingOver(after: Trace, byPlace: ReadonlyMap<string, Assigned>, isAt: IsAt): Assigned[] {
  const holders = new Map(after.items.map((item) => [item.key, byPlace.get(placeName(item))]))
  return after.sentences.flatMap(({ block, items }) =>
    items.flatMap((key) => {
      const one = holders.get(key)
      return one && !isAt(one, block.start.offset) ? [one] : []
    }),
  )
}

/** The items with an ID that say something else afterwards, or are gone. */
function changedItems(before: Trace, after: Trace, byPlace: ReadonlyMap<string, Assigned>): Item[] {
  const kept = new Set(
    after.items.filter((item) => !byPlace.has(placeName(item))).map(withoutPosition),
  )
  return before.items.filter((item) => item.id !== undefined && !kept.has(withoutPosition(item)))
}

function withoutPosition({ position, ...item }: Item): string {
  return JSON.stringify(item)
}

function firstBehind({ path, position }: Item, before: Trace, assigned: readonly Assigned[]) {
  const start = position.start.offset
  const starts = before.items
    .filter((item) => item.path === path && item.id !== undefined)
    .map((item) => item.position.start.offset)
  const next = Math.min(...starts.filter((one) => one > start), Number.POSITIVE_INFINITY)
  return assigned.find(({ path: own, block: { block } }) => {
    return own === path && block.start.offset >= start && block.start.offset < next
  })
}

/** A word in declaring form that was no ID, because its family had no member. */
function alsoNew({ id, path, position }: Item): Problem {
  const message = `Unexpected ${id}, which these IDs would make a declaration, expected another --family, or \`ids\` in the config that leave it out`
  return { path, start: position.start, message }
}
