import * as v from 'valibot'
import type { Severity } from '../../model/diagnostic.ts'
import type { Rule, RuleExample } from '../types.ts'

/** A severity as a config writes it. */
export function severityWord(severity: Severity | 'off'): string {
  return severity === 'warning' ? 'warn' : severity
}

/** All that there is to know of a rule, for `--explain`. */
// MM-LINT-0005 MM-MRULE-0003
export function explain(rule: Rule): string {
  const { id, severity, command, description, source, examples } = rule
  const profiles = profilesText(rule)
  const others = profiles === '' ? '' : `${profiles}, `
  const options = optionsOf(rule).map(({ name, text }) => `  ${name}: ${text}`)
  return [
    `${id} (${severityWord(severity)} by default, ${others}reported by spec-${command})`,
    '',
    description,
    '',
    `Source: ${source}`,
    options.length > 0 ? `Options:\n${options.join('\n')}` : 'Options: none',
    `In mustmark.yaml: rules: { ${id}: ${example(rule)} }`,
    ...examples.map(exampleText),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** One line a rule, for `--list-rules`: ID, default severity, command, description, profiles. */
// MM-LINT-0005 MM-MRULE-0003
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules
    .map((rule) => {
      const { id, severity, command, description } = rule
      const columns = [id.padEnd(width), severityWord(severity).padEnd(5), command.padEnd(7)]
      const profiles = profilesText(rule)
      const others = profiles === '' ? '' : ` (${profiles})`
      return `${columns.join('  ')}  ${description}${others}\n`
    })
    .join('')
}

/** `warn with sdd, error with sdd-strict`; empty for a rule that no profile changes. */
function profilesText({ profiles = {} }: Rule): string {
  return Object.entries(profiles)
    .map(([name, severity]) => `${severityWord(severity)} with ${name}`)
    .join(', ')
}

interface OptionText {
  name: string
  text: string
}

function optionsOf({ options }: Rule): OptionText[] {
  const entries = (options as unknown as { entries?: Record<string, v.GenericSchema> })?.entries
  return Object.entries(entries ?? {}).map(([name, schema]) => {
    const { wrapped = schema, default: value } = schema as unknown as {
      wrapped?: v.GenericSchema
      default?: unknown
    }
    const text = v.getDescription(wrapped as Parameters<typeof v.getDescription>[0]) ?? ''
    return { name, text: `${text} Default: ${JSON.stringify(value)}` }
  })
}

function example(rule: Rule): string {
  const severity = rule.severity === 'off' ? 'warn' : severityWord(rule.severity)
  const values = rule.options ? (v.parse(rule.options, {}) as Record<string, unknown>) : {}
  const [name, value] = Object.entries(values)[0] ?? []
  return name === undefined ? severity : `[${severity}, { ${name}: ${JSON.stringify(value)} }]`
}

function exampleText({ files, findings }: RuleExample): string {
  const texts = Object.entries(files).map(([path, text]) => `${path}\n${indented(text)}`)
  const said = findings.length === 0 ? [] : [`is reported as\n${indented(findings.join('\n'))}`]
  const head = findings.length === 0 ? 'This passes:' : 'This'
  return ['', head, ...texts, ...said].join('\n').trimEnd()
}

function indented(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')
}
