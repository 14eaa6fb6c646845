import type { TracedModule } from '../../model/module-trace.ts'
import type { Trace } from '../../model/trace.ts'
import { modulesIn } from './entities.ts'

/**
 * Works out something of the modules of each scope once, however many modules ask for it.
 *
 * @param compute gets the modules of one scope, by path; a module without a scope stands alone
 * @returns what was worked out for the scope of a module
 */
export function byScope<Value>(
  trace: Pick<Trace, 'modules'>,
  compute: (siblings: readonly TracedModule[]) => Value,
): (spec: TracedModule) => Value {
  const groups = new Map<string, TracedModule[]>()
  for (const spec of modulesIn(trace)) {
    const key = keyOf(spec)
    const group = groups.get(key)
    if (group) group.push(spec)
    else groups.set(key, [spec])
  }
  const values = new Map<string, Value>()
  return (spec) => {
    const key = keyOf(spec)
    if (values.has(key)) return values.get(key) as Value
    const value = compute(groups.get(key) ?? [spec])
    values.set(key, value)
    return value
  }
}

/** No module has the path of a scope. */
function keyOf({ path, scopePath = path }: TracedModule): string {
  return scopePath
}
