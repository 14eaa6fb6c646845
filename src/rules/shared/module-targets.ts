import { moduleIndex, moduleMeant } from '../../model/module-index.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { Trace } from '../../model/trace.ts'

export { moduleNames, targetOf } from '../../model/module-names.ts'

/**
 * The module that a line of dependencies means: that of its link, else one of the scope by its name, as
 * where the link leads nowhere, which is told of the link.
 */
export function moduleFor(
  one: { name: string; url?: string },
  spec: TracedModule,
  trace: Pick<Trace, 'modules'>,
): TracedModule | undefined {
  return moduleMeant(one, spec, moduleIndex(trace.modules))
}
