import type { SpecFacts } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { Decision } from '../model/module-decisions.ts'
import { withoutZeros } from '../model/without-zeros.ts'
import { fingerprint } from './fingerprint.ts'

/**
 * The decisions of module specs and scope specs as items that text and code may name, by spec and
 * place. Nothing has to implement or test them, so that no total and no gate holds them.
 *
 * @param packages package by spec
 */
// MM-MOD-0083
export function decisionsOf(
  facts: readonly SpecFacts[],
  packages: ReadonlyMap<string, string>,
): Item[] {
  return facts.flatMap((spec) => {
    const found = (spec.module?.decisionLog?.decisions ?? []).flatMap((decision) =>
      namesOf(decision).map((id) => itemOf(id, decision, spec, packages.get(spec.path) ?? '')),
    )
    const same = groupBy(found, ({ id }) => withoutZeros(id))
    return found.map((item) => {
      const [first, ...others] = same.get(withoutZeros(item.id)) ?? []
      return others.length > 0 ? { ...item, key: first?.key ?? item.key, ambiguous: true } : item
    })
  })
}

function namesOf({ id, aliases }: Decision): string[] {
  return [...(id ? [id] : []), ...aliases].map((one) => one.id)
}

function itemOf(id: string, { title, heading }: Decision, spec: SpecFacts, packageName: string) {
  const { path, sections } = spec
  const section = sections.find(({ position }) => position.start.offset === heading.start.offset)
  return {
    key: `${path}#${id}`,
    id,
    kind: 'decision',
    keywords: [],
    statement: title,
    package: packageName,
    path,
    section: section?.title ?? '',
    anchor: section?.anchor ?? '',
    dialect: 'module-spec',
    fingerprint: fingerprint(undefined, title),
    paths: [],
    ambiguous: false,
    position: heading,
  }
}
