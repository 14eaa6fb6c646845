import type { Config } from '../model/config.ts'
import { groupBy } from '../model/group.ts'
import type { Trace } from '../model/trace.ts'
import { compliance } from './compliance.ts'
import { requirementsYaml } from './requirements-yaml.ts'

/** A file that spec-extract keeps up to date. */
export interface Output {
  /** From the root. */
  path: string
  text: string
}

/** The generated files of a trace: a YAML for each package that has items, and COMPLIANCE.md. */
// MM-OUT-0001
export function outputsOf(trace: Trace, config: Config): Output[] {
  const items = groupBy(trace.items, (item) => item.package)
  const contracts = groupBy(trace.contracts, (one) => one.package)
  const specs = groupBy(trace.specs, (spec) => spec.package)
  const outputs = trace.outputs.map(({ package: name, path }) => {
    const sources = (specs.get(name) ?? []).map((spec) => spec.path)
    return {
      path,
      text: requirementsYaml(name, sources, items.get(name) ?? [], contracts.get(name)),
    }
  })
  if (config.compliance === false) return outputs
  return [...outputs, { path: config.compliance, text: compliance(trace, config.compliance) }]
}
