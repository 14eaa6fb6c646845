import type { DanglingReference } from './reference.ts'
import type { Trace } from './trace.ts'

/** The dangling references but for those in text that is no code: history may name what is retired. */
// MM-CODE-0012
export function danglingToMend({
  code,
  retired,
}: Pick<Trace, 'code' | 'retired'>): DanglingReference[] {
  const ids = new Set(retired.map((one) => one.key.replace(/^.*#/, '')))
  return code.dangling.filter(({ id, place }) => !(place === 'text' && ids.has(id)))
}
