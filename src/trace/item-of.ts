import type { ClausePlace } from '../model/contract.ts'
import type { SpecFacts, Stated } from '../model/facts.ts'
import type { Item } from '../model/item.ts'
import { levelOf } from '../model/level.ts'
import { compare } from '../model/order.ts'
import { fingerprint } from './fingerprint.ts'
import { statementOf } from './statement.ts'

/** What an item takes from beyond its block. */
export interface ItemContext {
  path: string
  package: string
  spec: SpecFacts
  /** Where the declaring blocks of the spec begin. */
  declaring: ReadonlySet<number>
  /** Whether a path from the root is a listed file, or a folder of one. */
  exists(path: string): boolean
}

/** How an item is named, if its spec names it. */
export interface ItemName {
  key: string
  id: string
  revision?: string | undefined
  ambiguous: boolean
}

/** The item that a spec states; without a name its key is a derived address. */
// MM-DECL-0015
export function itemOf(stated: Stated, context: ItemContext, name?: ItemName): Item {
  const { text, keywords } = statementOf(stated, context.declaring)
  const level = levelOf(keywords)
  const section = context.spec.sections[stated.section]
  const anchor = section?.anchor ?? ''
  const mark = fingerprint(level, text)
  const paths = [...stated.paths, ...(section?.paths ?? [])]
    .filter((one) => one.certain || context.exists(one.path))
    .map((one) => one.path)
  return {
    key: name?.key ?? `${context.path}#${anchor}~${mark}`,
    ...(name === undefined ? {} : { id: name.id }),
    kind: stated.kind,
    ...(stated.title === undefined ? {} : { title: stated.title }),
    ...(name?.revision === undefined ? {} : { revision: name.revision }),
    ...(level === undefined ? {} : { level }),
    keywords,
    statement: text,
    package: context.package,
    path: context.path,
    section: section?.title ?? '',
    anchor,
    dialect: stated.dialect,
    fingerprint: mark,
    paths: [...new Set(paths)].sort(compare),
    ...(stated.attributes && { attributes: stated.attributes }),
    ...(stated.relations && { relations: stated.relations.map(({ kind, id }) => ({ kind, id })) }),
    ...(stated.clause && clauseOf(stated.clause, context.spec)),
    ambiguous: name?.ambiguous ?? false,
    position: stated.block,
  }
}

// MM-CLAUSE-0005
function clauseOf({ role, section }: ClausePlace, { sections }: SpecFacts): Pick<Item, 'clause'> {
  const { title = '', anchor = '' } = sections[section] ?? {}
  return { clause: { role, section: title, anchor } }
}
