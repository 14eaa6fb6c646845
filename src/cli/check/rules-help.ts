import type { Problem } from '../../model/diagnostic.ts'
import { nearest } from '../../model/nearest.ts'
import { explain, listRules, rules } from '../../rules/index.ts'

/** What --list-rules and --explain print; nothing where neither is given. */
// MM-LINT-0005
export function rulesHelp(options: {
  listRules?: boolean
  explain?: string
}): { text: string } | Problem | undefined {
  if (options.listRules) return { text: listRules(rules) }
  if (options.explain === undefined) return undefined
  const rule = rules.find((one) => one.id === options.explain)
  return rule ? { text: explain(rule) } : unknownRule(options.explain)
}

/** The names that are no rules; one sentence for the first. */
export function refuseUnknown(names: readonly string[]): Problem[] {
  const unknown = names.find((name) => !rules.some((rule) => rule.id === name))
  return unknown === undefined ? [] : [unknownRule(unknown)]
}

function unknownRule(name: string): Problem {
  const ids = rules.map((rule) => rule.id)
  const near = nearest(name, ids)
  const hint = near === undefined ? 'expected one of --list-rules' : `did you mean ${near}?`
  return { message: `Unexpected rule "${name}", ${hint}` }
}
