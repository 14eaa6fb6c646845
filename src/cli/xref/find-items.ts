import type {
  AmbiguousId,
  CrossReferencedItem,
  CrossReferences,
  DanglingId,
} from '../../model/cross-references.ts'
import type { Problem } from '../../model/diagnostic.ts'
import { nearestId } from '../../model/nearest-id.ts'
import { isScopeOf } from '../../model/scope-of-path.ts'
import { withoutZeros } from '../../model/without-zeros.ts'
import { bearersOf } from '../../trace/index.ts'

/** What is known of the IDs that somebody asks for. */
export interface FoundItems {
  items: CrossReferencedItem[]
  /** IDs that no spec declares and that code names. */
  dangling: DanglingId[]
  /** References that may mean one of the items. */
  ambiguous: AmbiguousId[]
  /** One for each ID that no item answers to. */
  unknown: Problem[]
}

/**
 * The items that IDs mean: by their key, by their ID (in every scope that has it), or by an end of a
 * key, with or without `.md`. Each once, in the order in which they are asked for.
 */
// MM-XREF-0004
export function findItems(
  asked: readonly string[],
  { items, dangling, ambiguous }: CrossReferences,
): FoundItems {
  const found: FoundItems = { items: [], dangling: [], ambiguous: [], unknown: [] }
  const names = items.flatMap(({ key, id }) => (id === undefined ? [] : [...new Set([id, key])]))
  for (const name of new Set(asked)) {
    const own = itemsOf(name, items)
    found.items.push(...own.filter((item) => !found.items.includes(item)))
    if (own.length > 0) continue
    found.dangling.push(...dangling.filter(({ id }) => id === name))
    found.unknown.push(unknownId(name, names))
  }
  const keys = new Set(found.items.map((item) => item.key))
  found.ambiguous = ambiguous.filter(({ candidates }) => candidates.some((key) => keys.has(key)))
  return found
}

function itemsOf(name: string, items: readonly CrossReferencedItem[]): CrossReferencedItem[] {
  const exact = items.filter(({ key }) => key === name)
  if (exact.length > 0) return exact
  const bearing = bearersOf(items)(name)
  return items.filter((item) => bearing.includes(item) || isEndOf(name, item.key))
}

/** `login/spec#FR-001` of `specs/login/spec.md#FR-001`: whole names of folders, the ending at will. */
function isEndOf(name: string, key: string): boolean {
  const [scope, id] = partsOf(name)
  const [path, own] = partsOf(key)
  if (scope === '' || withoutZeros(id) !== withoutZeros(own)) return false
  return isScopeOf(scope, path)
}

/** What stands before the last `#`, and what behind it. */
function partsOf(key: string): [scope: string, id: string] {
  const at = key.lastIndexOf('#')
  return [key.slice(0, Math.max(0, at)), key.slice(at + 1)]
}

function unknownId(name: string, names: readonly string[]): Problem {
  const near = nearestId(name, names)
  const hint = near === undefined ? ', expected one that is declared' : `; did you mean ${near}?`
  return { message: `Unexpected ID ${name}, which no spec declares${hint}` }
}
