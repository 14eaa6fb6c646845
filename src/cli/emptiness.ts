import type { Analysis } from '../analyze.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import { isOfModuleSpecs } from '../model/profile.ts'
import { plural } from '../reports/index.ts'

/** No spec, or no requirement in any: the worst case to call a success. */
// MM-CLI-0003
export function emptiness({ trace: { counts, modules } }: Analysis, config: Config): Problem[] {
  // A module spec says much before it has its first clause.
  if (counts.items.total + counts.clauses.total + modules.length > 0) return []
  if (counts.specs === 0) {
    const globs = config.specs.flatMap((entry) => entry.include.map((glob) => glob.pattern))
    const message =
      `Unexpected lack of specs: no file matches ${globs.join(', ')}; ` +
      'name them in mustmark.yaml under `specs`, or pass --allow-empty'
    return [{ message }]
  }
  const families = Object.entries(counts.idLike)
  const words = families.reduce((sum, [, count]) => sum + count, 0)
  const most = families.sort(([, a], [, b]) => b - a).slice(0, 5)
  const examples = most.map(([family, count]) => `${family} ${count}`).join(', ')
  const message =
    `Unexpected lack of requirements in ${plural(counts.specs, 'spec')}, which hold ` +
    `${plural(counts.keywords, 'key word')} and ${plural(words, 'ID-like word')}` +
    `${examples && ` (${examples})`}; set \`ids\` and \`dialects\` in mustmark.yaml, or pass --allow-empty`
  return [{ message }]
}

/** No file of code: what nothing names would look like what nobody has built. */
// MM-CODE-0021
export function lackOfCode({ trace: { code } }: Analysis, config: Config): Problem[] {
  if (config.code === false) return []
  // A README is no code: nothing in prose can implement or verify.
  const languages = config.code.languages.filter((one) => !one.prose).map((one) => one.name)
  const known = new Set<string | undefined>(languages)
  if (code.files.some((one) => known.has(one.language))) return []
  const globs = config.code.include?.map((one) => one.pattern).join(', ')
  const message =
    `Unexpected lack of code: ${globs === undefined ? 'no listed file is' : `${globs} matches no file`} in a language that mustmark knows; ` +
    'write `code: false` in mustmark.yaml for a repository of specs alone, or pass --allow-empty'
  return [{ message }]
}

/** A profile for module specs and none of them: its rules would see nothing, and all would seem well. */
// MM-MRULE-0009
function lackOfModuleSpecs({ trace: { modules, counts } }: Analysis, config: Config): Problem[] {
  if (modules.length > 0 || counts.specs === 0 || !isOfModuleSpecs(config.profile)) return []
  const message =
    `Unexpected profile "${config.profile}" where none of ${plural(counts.specs, 'spec')} is a module spec or a scope spec, ` +
    'expected one such as specs/<scope>/<module>/<module>.spec.md; leave `profile` out, or pass --allow-empty'
  return [{ ...(config.source !== undefined && { path: config.source }), message }]
}

/** No file at all for a check to look at; spec-xref and `mustmark check` ask for requirements. */
// MM-CLI-0003
export function nothingToCheck(
  analysis: Analysis,
  config: Config,
  which: 'lint' | 'links' | 'xref' | 'check',
  { allowEmpty }: { allowEmpty?: boolean },
): Problem[] {
  if (allowEmpty) return []
  const lackOfModules =
    which === 'lint' || which === 'check' ? lackOfModuleSpecs(analysis, config) : []
  const wantsItems = which === 'xref' || which === 'check'
  if (wantsItems || (which === 'lint' && analysis.trace.counts.specs === 0)) {
    const problems = [...emptiness(analysis, config), ...lackOfModules]
    return wantsItems ? [...problems, ...lackOfCode(analysis, config)] : problems
  }
  if (lackOfModules.length > 0) return lackOfModules
  if (analysis.checked.length > 0) return []
  const message = 'Unexpected lack of Markdown files, expected some to check, or --allow-empty'
  return [{ message }]
}
