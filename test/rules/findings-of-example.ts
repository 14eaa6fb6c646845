import { analyze } from '../../src/analyze.ts'
import { readConfig, toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Command } from '../../src/model/command.ts'
import type { Config, RuleSettings } from '../../src/model/config.ts'
import type { Files } from '../../src/model/files.ts'
import type { Rule, RuleExample } from '../../src/rules/types.ts'

/** How an example is run. */
export interface ExampleRun {
  commands: readonly Command[]
  /** Rules that are off, whatever the example's config says of them. */
  off?: readonly Rule[]
}

/** What a rule finds in one of its examples, as the example writes its findings. */
export function findingsOfExample(
  rule: Rule,
  { files, touched, findings: _, ...options }: RuleExample,
  { commands, off = [] }: ExampleRun,
): string[] {
  const all = { ...withIgnored(files), ...(touched && { lastCommits: () => timesOf(touched) }) }
  const { diagnostics } = analyze(without(configOf(rule, files), off), all, commands, options)
  return diagnostics
    .filter((one) => one.rule === rule.id)
    .map(({ path, start, message }) =>
      start ? `${path}:${start.line}:${start.column} ${message}` : `${path} ${message}`,
    )
}

function timesOf(touched: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(Object.entries(touched).map(([path, text]) => [path, Date.parse(text)]))
}

/** A rule that is off by default is switched on. */
function configOf({ id, severity }: Rule, files: RuleExample['files']): Config {
  const text = files['mustmark.yaml']
  if (text === undefined) {
    const rules = severity === 'off' ? { [id]: 'warn' as const } : {}
    return toConfig({ specs: [{ include: ['specs/*.md'] }], rules })
  }
  const config = readConfig({ path: 'mustmark.yaml', text, within: [] })
  if ('message' in config) throw new Error(config.message)
  return config
}

function without(config: Config, off: readonly Rule[]): Config {
  if (off.length === 0) return config
  const silent: RuleSettings = Object.fromEntries(off.map(({ id }) => [id, { severity: 'off' }]))
  const overrides = config.overrides.map((one) => ({ ...one, rules: { ...one.rules, ...silent } }))
  return { ...config, rules: { ...config.rules, ...silent }, overrides }
}

/** Memory ignores nothing: here the lines of a .gitignore are paths that git would ignore. */
function withIgnored(files: RuleExample['files']): Files {
  const lines = (files['.gitignore'] ?? '').split('\n')
  const all = memory(files)
  const shown = Object.entries(files).filter(([path]) => !lines.includes(path))
  return {
    ...all,
    list: memory(Object.fromEntries(shown)).list,
    ignored: (paths) => paths.filter((path) => lines.includes(path)),
  }
}
