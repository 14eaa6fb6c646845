import type { Assigned, LeftBlock } from '../../assign/index.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import { compare } from '../../model/order.ts'
import { plural } from '../../reports/index.ts'

const MAX_RANGES = 5

/** The blocks that stay without an ID, as findings. */
export function leftFindings(left: readonly LeftBlock[]): Diagnostic[] {
  return [...left]
    .sort((a, b) => compare(a.path, b.path) || a.start.offset - b.start.offset)
    .map(({ path, start, reason, message }) => {
      return {
        rule: reason,
        severity: 'warning',
        path,
        start,
        message,
        related: [],
        fingerprint: '',
      }
    })
}

/** What a run of `assign` did, or would do, in a sentence. */
// MM-ASSIGN-0014
export function assignText(
  assigned: readonly Assigned[],
  left: readonly LeftBlock[],
  definitions: number,
  wrote: boolean,
): string {
  const kept = leftText(left) + definitionsText(definitions)
  if (assigned.length === 0) {
    return `Nothing to assign${kept === '' ? ': every normative sentence is in an item with an ID' : kept}\n`
  }
  const files = new Set(assigned.map((one) => one.path)).size
  const ids = `${plural(assigned.length, 'ID')} ${wrote ? 'assigned' : 'to assign'}`
  const line = `${ids} in ${plural(files, 'file')} (${rangesOf(assigned)})${kept}\n`
  return wrote ? line : `${line}To accept: the same command with --write\n`
}

function rangesOf(assigned: readonly Assigned[]): string {
  const groups = groupBy(assigned, ({ id, series }) => `${series} ${id.replace(/\d+$/, '')}`)
  const ranges = [...groups.values()].map((own) => {
    const [first, last] = [own[0], own.at(-1)] as [Assigned, Assigned]
    const prefix = first.series === '' ? '' : `${first.series}#`
    return prefix + (own.length === 1 ? first.id : `${first.id} … ${last.id}`)
  })
  const more = ranges.length - MAX_RANGES
  return ranges.slice(0, MAX_RANGES).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function definitionsText(count: number): string {
  return count === 0 ? '' : `; ${plural(count, 'definition')} of the key words passed over`
}

function leftText(left: readonly LeftBlock[]): string {
  if (left.length === 0) return ''
  const bundled = left.filter((one) => one.reason === 'bundled').length
  const reasons = [
    ...(bundled > 0 ? [`${bundled} with several normative sentences`] : []),
    ...(left.length > bundled ? [`${left.length - bundled} without a place for an ID`] : []),
  ]
  return `; ${plural(left.length, 'block')} left: ${reasons.join(', ')}`
}
