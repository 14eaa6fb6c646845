import { nearestIdFinder } from './nearest-id.ts'
import type { Trace } from './trace.ts'

type Declared = Pick<Trace, 'items' | 'decisions'>

/** The IDs that some item or decision bears, each once, in the order of the specs. */
export function declaredIds({ items, decisions }: Declared): string[] {
  return [...new Set([...items, ...decisions].flatMap((item) => item.id ?? []))]
}

const finders = new WeakMap<Declared, (id: string) => string | undefined>()

/** The declared ID that was probably meant; looked for once, whether a rule or a report asks. */
export function nearestDeclared(trace: Declared): (id: string) => string | undefined {
  const known = finders.get(trace)
  if (known) return known
  const finder = nearestIdFinder(declaredIds(trace))
  finders.set(trace, finder)
  return finder
}
