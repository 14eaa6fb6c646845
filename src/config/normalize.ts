import { dialects } from '../dialects/index.ts'
import { compilePattern, DEFAULT_PATTERN } from '../ids/index.ts'
import type { Config, Glob, IdPattern, RuleSettings, SpecSource } from '../model/config.ts'
import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import { MAX_BYTES } from '../model/max-bytes.ts'
import { nearest } from '../model/nearest.ts'
import { DEFAULT_FOLDER } from '../model/output-places.ts'
import { joinPath } from '../model/path.ts'
import type { Profile } from '../model/profile.ts'
import { INFORMATIVE_HEADINGS } from '../parse/index.ts'
import { clauseVocabulary, withLabels } from './clause-vocabulary.ts'
import { codeSource } from './code-source.ts'
import { ConfigError } from './config-error.ts'
import type { ConfigInput } from './config-input.ts'
import { gatesOf } from './gates.ts'
import { checkGlob, globOf, inRoot } from './globs.ts'
import { moduleVocabularyOf } from './module-vocabulary.ts'
import { checkProfile, dialectsOfProfile, profileOf } from './profile.ts'

type SpecsInput = NonNullable<ConfigInput['specs']>[number]
type PatternInput = NonNullable<SpecsInput['ids']>[number]

const DEFAULT_SPECS = ['specs/**/*.md', '.specs/**/*.md', '**/SPEC/SPEC.md', '**/*.spec.md']
const DEFAULT_DIALECTS = ['bracketed', 'leading', 'heading']
const LEDGERS = ['retired', 'baseline', 'waivers', 'reviews', 'ratchet'] as const

/**
 * A config with its defaults filled in and its names, globs and patterns checked.
 *
 * @throws {ConfigError} for an unknown dialect, a glob or path that leaves the root, a bad pattern
 */
// MM-CONFIG-0003 MM-CONFIG-0004
export function normalize(input: ConfigInput): Config {
  const requirements = inRoot(input.requirements ?? DEFAULT_FOLDER, ['requirements'])
  const compliance = input.compliance ?? joinPath(requirements, 'COMPLIANCE.md')
  const profile = profileOf(input.profile)
  const specs = input.specs?.map((one, index) => specSource(one, index, profile)) ?? [
    defaultSpecs(profile),
  ]
  checkProfile(profile, specs)
  const fileAt = (path: string, key: KeyPath) => notAFolder(inRoot(path, key), requirements, key)
  return {
    specs,
    code: input.code === false ? false : codeSource(input.code ?? {}),
    ignore: (input.ignore ?? []).map((one, index) => checkGlob(one, ['ignore', index])),
    informative: input.informative ?? INFORMATIVE_HEADINGS,
    contracts: contractsOf(input.contracts),
    requirements,
    compliance: compliance === false ? false : fileAt(compliance, ['compliance']),
    ...ledgersOf((name) => {
      const path = input.ledgers?.[name] ?? joinPath(requirements, `${name}.yaml`)
      return fileAt(path, ['ledgers', name])
    }),
    results: (input.results ?? []).map((one, index) => globOf(one, false, ['results', index])),
    ...(input.gates && { gates: gatesOf(input.gates) }),
    profile,
    rules: ruleSettings(input.rules ?? {}),
    overrides: (input.overrides ?? []).map(({ files, rules }, index) => ({
      files: files.map((one, i) => globOf(one, false, ['overrides', index, 'files', i])),
      rules: ruleSettings(rules),
    })),
    parser: input.parser ?? 'auto',
    limits: { bytes: input.limits?.bytes ?? MAX_BYTES },
  }
}

// MM-MOD-0090 MM-MOD-0093
function contractsOf({ words = {}, ...more }: ConfigInput['contracts'] = {}): Config['contracts'] {
  const own = clauseVocabulary(words)
  const vocabulary = moduleVocabularyOf({ words: own, ...more })
  return { words: withLabels(own, more.aliases?.labels), vocabulary }
}

function ledgersOf(pathOf: (name: (typeof LEDGERS)[number]) => string) {
  const paths = LEDGERS.map((name) => [name, pathOf(name)] as const)
  return Object.fromEntries(paths) as Record<(typeof LEDGERS)[number], string>
}

// MM-LINT-0002
function ruleSettings(input: NonNullable<ConfigInput['rules']>): RuleSettings {
  return Object.fromEntries(
    Object.entries(input).flatMap(([id, given]) => {
      if (given === undefined) return []
      const [severity, options] = typeof given === 'string' ? [given] : given
      const one = severity === 'warn' ? 'warning' : severity
      return [[id, options === undefined ? { severity: one } : { severity: one, options }]]
    }),
  )
}

function defaultSpecs(profile: Profile): SpecSource {
  const include = DEFAULT_SPECS.map((pattern): Glob => ({ pattern, optional: true, keyPath: [] }))
  const ids = [defaultIds()]
  const dialects = defaultDialects(profile)
  return { include, package: 'auto', dialects, ids, lowercase: false }
}

function defaultDialects(profile: Profile): string[] {
  return [...DEFAULT_DIALECTS, ...dialectsOfProfile(profile)]
}

function defaultIds(): IdPattern {
  return {
    pattern: DEFAULT_PATTERN,
    scope: 'repository',
    optional: true,
    keyPath: [],
    builtIn: true,
  }
}

function specSource(input: SpecsInput, index: number, profile: Profile): SpecSource {
  const key: KeyPath = ['specs', index]
  const optional = input.optional ?? false
  return {
    include: input.include.map((one, i) => globOf(one, optional, [...key, 'include', i])),
    package: input.package ?? 'auto',
    dialects: (input.dialects ?? defaultDialects(profile)).map((one, i) =>
      dialectName(one, [...key, 'dialects', i]),
    ),
    ids: input.ids?.map((one, i) => patternOf(one, optional, [...key, 'ids', i])) ?? [defaultIds()],
    lowercase: input.lowercase ?? false,
  }
}

function patternOf(input: PatternInput, optional: boolean, keyPath: KeyPath): IdPattern {
  const given = typeof input === 'string' ? { pattern: input } : input
  try {
    compilePattern(given.pattern)
  } catch (error) {
    const place = formatKeyPath(keyPath)
    throw new ConfigError(keyPath, `${(error as Error).message}, at ${place}: ${given.pattern}`)
  }
  return {
    pattern: given.pattern,
    scope: given.scope ?? 'repository',
    optional: given.optional ?? optional,
    keyPath,
    builtIn: false,
  }
}

function dialectName(name: string, key: KeyPath): string {
  const names = dialects.map((dialect) => dialect.name)
  if (names.includes(name)) return name
  const near = nearest(name, names)
  const hint =
    near === undefined ? `expected one of ${names.join(', ')}` : `did you mean "${near}"?`
  throw new ConfigError(key, `Unexpected dialect "${name}" at ${formatKeyPath(key)}, ${hint}`)
}

/** A file cannot stand where the root or the folder of the YAML does. */
function notAFolder(path: string, folder: string, key: KeyPath): string {
  if (path !== '' && path !== folder && !folder.startsWith(`${path}/`)) return path
  const message = `Unexpected folder "${path || '.'}" at ${formatKeyPath(key)}, expected a file`
  throw new ConfigError(key, message)
}
