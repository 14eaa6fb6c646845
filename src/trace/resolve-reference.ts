import type { FoundReference } from '../model/code.ts'
import { familyOf } from '../model/family.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { compare } from '../model/order.ts'
import { bearersOf } from './local-id.ts'
import { scopedBy } from './scoped-by.ts'

/** What a reference comes to. */
export type Resolved =
  | { key: string }
  /** Items that it fits, at least one: one that is declared twice can be meant by nobody. */
  | { candidates: string[] }
  | 'undeclared'

/** An item as references find it. */
type Target = Pick<Item, 'key' | 'id' | 'path' | 'package' | 'ambiguous'>

/** Finds the item that an ID in code means; built once, asked for each reference. */
export interface Targets {
  resolve(id: string, scope: string | undefined): Resolved
  /** The declared IDs of a range, both ends included, in the one order. */
  between(first: string, last: string): string[]
}

/**
 * A bare ID means the one item that bears it. With a scope before it, `001-login/spec#FR-001`, it means
 * the one whose key, spec or package ends so, with or without `.md`.
 */
// MM-CODE-0005 MM-CODE-0006
export function targetsOf(items: readonly Item[]): Targets {
  const bearers = bearersOf(items)
  const families = groupBy(
    [...new Set(items.flatMap((item) => item.id ?? []))].sort(compare),
    familyOf,
  )
  return {
    resolve(id, scope) {
      return resolvedTo(scopedBy(scope, bearers(id)))
    },
    between(first, last) {
      const [from, to] = [numberOf(first), numberOf(last)]
      return (families.get(familyOf(first)) ?? []).filter((id) => {
        const number = numberOf(id)
        return from <= number && number <= to
      })
    },
  }
}

function resolvedTo(items: readonly Target[]): Resolved {
  const keys = [...new Set(items.map((item) => item.key))]
  const [key] = keys
  if (key === undefined) return 'undeclared'
  const isOne = keys.length === 1 && !items.some((item) => item.ambiguous)
  return isOne ? { key } : { candidates: keys.sort(compare) }
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? Number.NaN)
}

/** The references that a found one stands for: a range is one for each declared ID within it. */
// MM-CODE-0007
export function membersOf(found: FoundReference, targets: Targets): FoundReference[] {
  const { to, ...one } = found
  if (to === undefined) return [found]
  const ids = targets.between(found.id, to)
  // Both ends are named, so that both are to be declared.
  return [...new Set([found.id, ...ids, to])].map((id) => ({ ...one, id }))
}
