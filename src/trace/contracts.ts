import { CLAUSE_ROLES, type ClauseRole, type Contract } from '../model/contract.ts'
import type { SpecFacts } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'

/** The headings with clauses, in the order of specs and places, and the keys of those. */
// MM-CLAUSE-0005
export function contractsOf(
  facts: readonly SpecFacts[],
  items: readonly Item[],
  packages: ReadonlyMap<string, string>,
): Contract[] {
  const clauses = groupBy(
    items.filter((item) => item.clause !== undefined),
    ({ path, clause }) => `${path}#${clause?.anchor}`,
  )
  return facts.flatMap(({ path, sections, contracts }) =>
    contracts.flatMap(({ section, ...contract }) => {
      const { title = '', anchor = '' } = sections[section] ?? {}
      const own = clauses.get(`${path}#${anchor}`)
      // Labels alone hold nothing.
      if (!own) return []
      const keysOf = (role: ClauseRole) =>
        own.filter((item) => item.clause?.role === role).map(({ key }) => key)
      return {
        ...contract,
        package: packages.get(path) ?? '',
        path,
        section: title,
        anchor,
        clauses: Object.fromEntries(
          CLAUSE_ROLES.map((role) => [role, [...new Set(keysOf(role))]]),
        ) as Record<ClauseRole, string[]>,
      }
    }),
  )
}
