import type { Ran } from '../../model/baseline.ts'
import type { Command } from '../../model/command.ts'
import type { Diagnostic, Problem } from '../../model/diagnostic.ts'
import { compare } from '../../model/order.ts'
import type { Trace } from '../../model/trace.ts'
import type { Finding, Rule } from '../types.ts'
import { fingerprinter } from './fingerprint.ts'
import { type RuleConfig, type Settings, settingsOf } from './settings.ts'

/** What the rules found, and the rules that broke. */
export interface Findings {
  diagnostics: Diagnostic[]
  problems: Problem[]
  /** For the rules that come before the last ones. */
  ran: Ran
}

/** How a run wants its rules. */
export interface RunOptions {
  commands: readonly Command[]
  config: RuleConfig
  /** Marks what comments and the baseline suppress, before the last rules look at it. */
  settle?: (diagnostics: readonly Diagnostic[]) => Diagnostic[]
}

/** Runs the rules of some commands and, on what they found, the last rules, which every command has. */
// MM-LINT-0001
export function runRules(
  trace: Trace,
  rules: readonly Rule[],
  { commands, config, settle = (all) => [...all] }: RunOptions,
): Findings {
  const wanted = rules.filter((rule) => isReported(rule, commands))
  const first = runAll(wanted.filter((rule) => !rule.last))
  const found = settle(first.diagnostics)
  const ids = new Set(rules.map((rule) => rule.id))
  const ran: Ran = (id, path) =>
    !ids.has(id) || (first.settings.get(id)?.severityFor(path) ?? 'off') !== 'off'
  const last = runAll(
    wanted.filter((rule) => rule.last),
    found,
    ran,
  )
  return {
    diagnostics: [...found, ...last.diagnostics].sort(byPlace),
    problems: [...first.problems, ...last.problems],
    ran,
  }

  function runAll(
    active: readonly Rule[],
    found: readonly Diagnostic[] = [],
    ran: Ran = () => false,
  ) {
    const settingsById = new Map<string, Settings<unknown>>()
    const diagnostics: Diagnostic[] = []
    const problems: Problem[] = []
    for (const rule of active) {
      const settings = settingsOf(rule, config)
      if (!settings.isOn) continue
      try {
        const findings = rule.check(trace, { ...settings, found, ran, rules })
        diagnostics.push(...diagnosticsOf(rule, findings, settings.severityFor))
        settingsById.set(rule.id, settings)
      } catch (error) {
        problems.push(bugIn(rule, error as Error))
      }
    }
    return { diagnostics, problems, settings: settingsById }
  }
}

/** Whether one of some commands reports a rule; spec-lint reports those of spec-extract as well. */
// MM-LINT-0001
export function isReported({ last, command }: Rule, commands: readonly Command[]): boolean {
  if (last || commands.includes(command)) return true
  return command === 'extract' && commands.includes('lint')
}

function diagnosticsOf(
  { id, final }: Rule,
  findings: readonly Finding[],
  severityFor: (path: string) => Diagnostic['severity'] | 'off',
): Diagnostic[] {
  const mark = fingerprinter()
  return [...findings].sort(byPoint).flatMap(({ subject, ...finding }) => {
    const severity = severityFor(finding.path)
    if (severity === 'off') return []
    const fingerprint = mark(id, finding.path, subject)
    return [{ rule: id, severity, related: [], fingerprint, ...finding, ...(final && { final }) }]
  })
}

/** One broken rule takes nothing from the others; what it would have found is not known. */
// MM-LINT-0004
function bugIn({ id }: Rule, error: Error): Problem {
  return { message: `Unexpected bug in the rule ${id} (src/rules/${id}.ts): ${error.message}` }
}

const SEVERITIES = ['error', 'warning', 'info']

function byPoint(a: Finding | Diagnostic, b: Finding | Diagnostic): number {
  return (
    compare(a.path, b.path) ||
    (a.start?.line ?? 0) - (b.start?.line ?? 0) ||
    (a.start?.column ?? 0) - (b.start?.column ?? 0)
  )
}

/** By path, place, severity and rule. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byPoint(a, b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}
