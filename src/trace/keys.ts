import type { FoundId, Scope } from '../model/facts.ts'

/** Names items: an ID with its package or spec in front where its scope is smaller. */
// MM-ID-0004
export type KeyOf = (id: string, scope: Scope, path: string) => string

/** @param packages package by spec */
export function keyMaker(packages: ReadonlyMap<string, string>): KeyOf {
  return (id, scope, path) => {
    if (scope === 'repository') return id
    return `${scope === 'spec' ? path : packages.get(path)}#${id}`
  }
}

/** The keys that a bare ID may mean where it stands, the nearest scope first. */
// MM-DECL-0011
export function nearKeys({ id }: FoundId, path: string, keyOf: KeyOf): string[] {
  return [keyOf(id, 'spec', path), keyOf(id, 'package', path), id]
}
