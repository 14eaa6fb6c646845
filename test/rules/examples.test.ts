import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { readConfig, toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Config } from '../../src/model/config.ts'
import type { Files } from '../../src/model/files.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule, RuleExample } from '../../src/rules/types.ts'

test('every file of a rule is registered, under its own name', () => {
  const folder = new URL('../../src/rules/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const files = names
    .filter((name) => !/^(?:index|types)\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
})

test.each(rules.map(({ id, examples }) => ({ id, examples })))(
  'the rule $id has an example that passes and one that fails',
  ({ examples }) => {
    const failing = examples.filter((example) => example.findings.length > 0)
    expect(failing.length).toBeGreaterThan(0)
    expect(failing.length).toBeLessThan(examples.length)
  },
)

describe.each(rules.map((rule) => ({ id: rule.id, rule, examples: rule.examples })))(
  'the rule $id',
  ({ rule, examples }) => {
    test.each(examples.map((example, index) => ({ number: index + 1, example })))(
      'example $number',
      ({ example }) => {
        expect(findings(rule, example)).toEqual(example.findings)
      },
    )
  },
)

function findings(rule: Rule, { files, touched, findings: _, ...options }: RuleExample): string[] {
  const all = { ...withIgnored(files), ...(touched && { lastCommits: () => timesOf(touched) }) }
  return analyze(configOf(rule, files), all, ['lint', 'links', 'xref'], options)
    .diagnostics.filter((one) => one.rule === rule.id)
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
