import { familyOf } from '../model/family.ts'
import type { Item } from '../model/item.ts'
import { mostCommon } from './most-common.ts'

const DEFAULT_WIDTH = 4

/** The members of a family among items; one without a number at its end has no family. */
export function membersOf(items: readonly Item[], family: string): Item[] {
  return items.filter(
    (item) => item.id !== undefined && numbered(item.id) && familyOf(item.id) === family,
  )
}

/** The family that most requirements have. */
// MM-ASSIGN-0008
export function usualFamily(items: readonly Item[]): string | undefined {
  const own = items.filter((item) => item.kind === 'requirement')
  return mostCommon(own.flatMap(({ id = '' }) => (numbered(id) ? [familyOf(id)] : [])))
}

/**
 * The least number of digits of a family's numbers: that of its members that begin with a zero.
 *
 * @param asked for a family without members
 */
// MM-ASSIGN-0009
export function widthOf(members: readonly Item[], asked: number | undefined): number {
  if (members.length === 0) return asked ?? DEFAULT_WIDTH
  const numbers = members.map(({ id = '' }) => id.slice(familyOf(id).length))
  return mostCommon(numbers.filter((one) => one.startsWith('0')).map((one) => one.length)) ?? 1
}

function numbered(id: string): boolean {
  return /\d$/.test(id)
}
