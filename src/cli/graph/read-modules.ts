import type { Config } from '../../model/config.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { Files } from '../../model/files.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { NO_WISHES } from '../../model/spec-wishes.ts'
import { finish } from '../../model/steps.ts'
import { listFiles, readSpecs, selectSpecs, unmatched } from '../../rounds/index.ts'
import { modulesOf } from '../../trace/index.ts'

/** The module specs of a run, and the files that may not be replaced by its report. */
export interface ModuleRound {
  modules: TracedModule[]
  problems: Problem[]
  /** The specs that were read, from the root. */
  read: string[]
  /** What was found and is no spec, a sentence each. */
  notes: string[]
}

/** Reads every spec as a module spec, whatever dialects the config gives it. */
// MM-GRAPH-0019
export function readModules(config: Config, files: Files): ModuleRound {
  const specs = config.specs.map((entry) => ({ ...entry, dialects: ['module-spec'], ids: [] }))
  // IDs and rules are nothing to this command: what the config says of them cannot be wrong for it.
  const ours = { ...config, specs, overrides: [] }
  const listed = listFiles(ours, files)
  const selection = selectSpecs(ours, listed.paths)
  const round = finish(readSpecs(ours, files, selection.specs, NO_WISHES))
  return {
    modules: modulesOf(round.facts, listed.exists),
    problems: [
      ...listed.problems,
      ...round.problems,
      ...unmatched(ours, files, selection, round, listed.paths),
    ],
    read: [...round.present],
    notes: [...listed.notes, ...round.notes],
  }
}
