import type { Config } from '../../model/config.ts'
import type { GateOutcome } from '../../model/gates-trace.ts'
import type { Trace } from '../../model/trace.ts'
import { plural } from '../../reports/index.ts'
import { share } from '../../reports/xref/index.ts'
import { rules } from '../../rules/index.ts'

const RULE = 'uncovered-requirement'

const WORDS = {
  off: 'is no finding',
  info: 'is an info',
  warning: 'is a warning',
  error: 'is an error',
} as const

/**
 * The last lines of a summary: what each gate comes to, and how many items no gate holds; where none is
 * set, what a requirement that nothing names comes to.
 */
// MM-XREF-0015 MM-GATE-0021
export function gateLines(
  { evidence: { gates } }: Pick<Trace, 'evidence'>,
  config: Pick<Config, 'rules'>,
): string {
  const lines =
    gates.outcomes.length === 0
      ? [noGate(config)]
      : [
          ...gates.outcomes.filter((one) => one.state !== 'empty' || one.written).map(lineOf),
          `${plural(gates.withoutId, 'requirement')} without an ID, held by no gate`,
          ...waiverLine(gates),
        ]
  return lines.map((line) => `${line}\n`).join('')
}

/** On which day: another one may let others hold. */
// MM-GATE-0008
function waiverLine({ waivers, date }: Trace['evidence']['gates']): string[] {
  if (waivers.length === 0 || date === undefined) return []
  const holding = waivers.filter((one) => one.state === 'holds')
  return [`${holding.length} of ${plural(waivers.length, 'waiver')} held on ${date}`]
}

function noGate(config: Pick<Config, 'rules'>): string {
  const severity =
    config.rules[RULE]?.severity ?? rules.find((rule) => rule.id === RULE)?.severity ?? 'warning'
  return `no gate is set: an uncovered MUST ${WORDS[severity]}`
}

function lineOf({ level, gate, required, held, met, waived, state }: GateOutcome): string {
  const name = `gate ${level} ${gate}:`
  if (state === 'not checked') return `${name} not checked`
  if (state === 'empty') return `${name} over nothing`
  const others = waived === 0 ? '' : `, ${waived} waived`
  return `${name} ${share(met, held)}${others}, ${required} % asked: ${state}`
}
