import { CLAUSE_ROLES, type ClauseRole, type Contract } from '../model/contract.ts'
import type { Relation } from '../model/facts.ts'
import { YAML_HEADER } from '../model/generated.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { compare } from '../model/order.ts'
import { type YamlValue, yamlText } from './yaml-text.ts'

/**
 * The YAML of one package: its items by key. The same items give the same bytes; no line number,
 * time, tool version or absolute path stands in it, so that a line added to a spec changes nothing.
 */
// MM-OUT-0001 MM-OUT-0006
export function requirementsYaml(
  name: string,
  sources: readonly string[],
  items: readonly Item[],
  contracts: readonly Contract[] = [],
): string {
  const byKey = groupBy(items, (item) => item.key)
  const sorted = [...byKey].sort(([a], [b]) => compare(a, b))
  const text = yamlText(
    new Map<string, YamlValue>([
      ['schema', 1],
      ['package', name],
      ['sources', [...sources].sort(compare)],
      ['requirements', new Map(sorted.map(([key, same]) => [key, entryOf(same)]))],
      ...(contracts.length > 0 ? [['contracts', contracts.map(contractEntry)] as const] : []),
    ]),
  )
  return `${YAML_HEADER}\n${text}`
}

/** Keys that say nothing are left out. */
function entryOf(same: readonly Item[]): Map<string, YamlValue> {
  const item = same[0] as Item
  const entry = new Map<string, YamlValue>()
  if (item.kind !== 'requirement') entry.set('kind', item.kind)
  if (item.title !== undefined) entry.set('title', item.title)
  if (item.revision !== undefined) entry.set('revision', item.revision)
  if (item.level !== undefined) entry.set('level', item.level)
  if (item.keywords.length > 0) entry.set('keywords', item.keywords)
  entry.set('statement', item.statement)
  if (item.section !== '') entry.set('section', item.section)
  entry.set('source', sourceOf(item))
  if (item.ambiguous) entry.set('ambiguous', true).set('sources', same.map(sourceOf))
  entry.set('fingerprint', item.fingerprint)
  const attributes = Object.entries(item.attributes ?? {}).filter(([, texts]) => texts.length > 0)
  if (attributes.length > 0) {
    entry.set('attributes', new Map(attributes.sort(([a], [b]) => compare(a, b))))
  }
  if (item.relations && item.relations.length > 0)
    entry.set('relations', item.relations.map(relationEntry))
  if (item.paths.length > 0) entry.set('paths', item.paths)
  return entry
}

function relationEntry({ kind, id }: Relation): Map<string, YamlValue> {
  return new Map([
    ['kind', kind],
    ['id', id],
  ])
}

const ROLES: Readonly<Record<ClauseRole, string>> = {
  precondition: 'preconditions',
  postcondition: 'postconditions',
  invariant: 'invariants',
}

/** What holds clauses, and their keys: the clauses themselves stand among the requirements. */
// MM-CLAUSE-0005
function contractEntry(contract: Contract): Map<string, YamlValue> {
  const { entity, kind, runtimeBacking, verificationLevels, deferredScope, clauses } = contract
  const entry = new Map<string, YamlValue>([['entity', entity]])
  if (kind !== undefined) entry.set('kind', kind)
  if (contract.section !== '') entry.set('section', contract.section)
  entry.set('source', sourceOf(contract))
  if (runtimeBacking !== undefined) entry.set('runtimeBacking', runtimeBacking)
  if (verificationLevels !== undefined) entry.set('verificationLevels', verificationLevels)
  if (deferredScope !== undefined) entry.set('deferredScope', deferredScope)
  for (const role of CLAUSE_ROLES) {
    if (clauses[role].length > 0) entry.set(ROLES[role], clauses[role])
  }
  return entry
}

function sourceOf({ path, anchor }: Pick<Item, 'path' | 'anchor'>): string {
  return anchor === '' ? path : `${path}#${anchor}`
}
