import { isWellKnown } from '../ids/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import { placeOf } from './place.ts'
import type { AssignPlan, SpecPlan } from './plan.ts'
import type { Assigned, AssignOptions, LeftBlock, SpecEntry, WaitingBlock } from './types.ts'
import { numberer, type Series, type Use } from './uses.ts'
import { blockName } from './waiting.ts'

/** IDs for blocks; where there is a problem, nothing is to be written. */
export interface Assignment {
  /** By spec and place. */
  assigned: Assigned[]
  left: LeftBlock[]
  problems: Problem[]
}

/**
 * Gives each block of a plan its ID and the ID its place.
 *
 * @param uses of the families of the plan, wherever they stand
 * @param refused what a trial found, by the names of blocks
 */
// MM-ASSIGN-0001 MM-ASSIGN-0003 MM-ASSIGN-0009
export function assignIds(
  plan: AssignPlan,
  { entryOf }: Pick<AssignOptions, 'entryOf'>,
  uses: readonly Use[],
  refused: ReadonlyMap<string, LeftBlock> = new Map(),
): Assignment {
  const result: Assignment = { assigned: [], left: [...plan.left], problems: [] }
  const nextIn = numberer(uses)
  for (const spec of plan.specs) {
    const entry = entryOf(spec.path)
    const series = seriesOf(spec, entry, plan.packages)
    for (const block of spec.blocks) {
      const place = refused.get(blockName(block)) ?? placeOf(block, spec.shapes, spec.source)
      if (typeof place === 'string') result.left.push(noPlace(block, place))
      else if ('reason' in place) result.left.push(place)
      else {
        const number = String(nextIn(series)).padStart(spec.width, '0')
        const id = spec.family + number
        const problem = refusalOf(id, spec, entry)
        if (problem) {
          result.problems.push(problem)
          break
        }
        const { offset, before, after } = place
        const text = before + id + after
        result.assigned.push({
          id,
          series: series.within ?? '',
          path: spec.path,
          offset,
          text,
          block,
        })
      }
    }
  }
  return result
}

/** An ID is unique in the scope that its pattern has. */
function seriesOf(
  { path, family, width }: SpecPlan,
  { find }: SpecEntry,
  packages: AssignPlan['packages'],
): Series {
  const [match] = find(family + '1'.padStart(width, '0'))
  if (match?.scope === 'spec') return { family, within: path, holds: (of) => of === path }
  if (match?.scope !== 'package') return { family, holds: () => true }
  const name = packages.get(path) ?? ''
  return { family, within: name, holds: (of) => of === name || packages.get(of) === name }
}

function noPlace({ path, sentence }: WaitingBlock, why: string): LeftBlock {
  const message = `Unexpected block that can take no ID, expected a place for one: ${why}`
  return { path, start: sentence.start, reason: 'no-place', message }
}

/** Why a run of `spec-extract` would not know the ID. */
// MM-ASSIGN-0010
function refusalOf(id: string, { path, family }: SpecPlan, entry: SpecEntry): Problem | undefined {
  const match = matchOf(id, entry)
  if (match && !(match.builtIn && isWellKnown(id))) return undefined
  if (match) {
    const message = `Unexpected family ${family}, which is that of a well-known name, expected another --family`
    return { path, message }
  }
  const patterns = entry.patterns.join(', ')
  const message = `Unexpected ID ${id}, expected one that fits a pattern of ${entry.place}: ${patterns}${hintFor(id, family, entry)}`
  return { path, message }
}

function matchOf(id: string, { find }: SpecEntry) {
  const [match] = find(id)
  const isWhole = match?.id === id && match.end === id.length && match.revision === undefined
  return isWhole ? match : undefined
}

/** What would fit: a hyphen behind the family, or another number of digits. */
function hintFor(id: string, family: string, entry: SpecEntry): string {
  const number = id.slice(family.length)
  if (matchOf(`${family}-${number}`, entry)) return `; did you mean --family ${family}-?`
  for (let width = 1; width < 10; width++) {
    const other = String(Number(number)).padStart(width, '0')
    if (matchOf(family + other, entry)) return `; --width ${width} would fit`
  }
  return ''
}
