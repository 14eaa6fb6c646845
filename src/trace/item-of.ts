import type { SpecFacts } from '../model/facts.ts'
import type { Item } from '../model/item.ts'
import { levelOf } from '../model/level.ts'
import { compare } from '../model/order.ts'
import { fingerprint } from './fingerprint.ts'
import type { Placed } from './resolve.ts'
import { statementOf } from './statement.ts'

/** What an item takes from beyond its block. */
export interface ItemContext {
  key: string
  ambiguous: boolean
  package: string
  spec: SpecFacts
  /** Where the declaring blocks of the spec begin. */
  declaring: ReadonlySet<number>
  /** Whether a path from the root is a listed file, or a folder of one. */
  exists(path: string): boolean
}

/** The item that a candidate declares. */
export function itemOf(candidate: Placed, context: ItemContext): Item {
  const { text, keywords } = statementOf(candidate, context.declaring)
  const level = levelOf(keywords)
  const section = context.spec.sections[candidate.section]
  const paths = [...candidate.paths, ...(section?.paths ?? [])]
    .filter((one) => one.certain || context.exists(one.path))
    .map((one) => one.path)
  return {
    key: context.key,
    id: candidate.id,
    kind: candidate.kind,
    ...(candidate.title === undefined ? {} : { title: candidate.title }),
    ...(candidate.revision === undefined ? {} : { revision: candidate.revision }),
    ...(level === undefined ? {} : { level }),
    keywords,
    statement: text,
    package: context.package,
    path: candidate.path,
    section: section?.title ?? '',
    anchor: section?.anchor ?? '',
    dialect: candidate.dialect,
    fingerprint: fingerprint(level, text),
    paths: [...new Set(paths)].sort(compare),
    ambiguous: context.ambiguous,
    position: candidate.block,
  }
}
