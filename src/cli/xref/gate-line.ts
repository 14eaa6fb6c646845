import type { Config } from '../../model/config.ts'
import { rules } from '../../rules/index.ts'

const RULE = 'uncovered-requirement'

const WORDS = {
  off: 'is no finding',
  info: 'is an info',
  warning: 'is a warning',
  error: 'is an error',
} as const

/** The last line of a summary: what a requirement that nothing names comes to while no gate is set. */
// MM-XREF-0015
export function gateLine(config: Pick<Config, 'rules'>): string {
  const severity =
    config.rules[RULE]?.severity ?? rules.find((rule) => rule.id === RULE)?.severity ?? 'warning'
  return `no gate is set: an uncovered MUST ${WORDS[severity]}\n`
}
