import type { Command } from '../../model/command.ts'
import type { Config } from '../../model/config.ts'
import type { Problem } from '../../model/diagnostic.ts'
import { isReported, isRuleOn, rules } from '../../rules/index.ts'

/**
 * The rules named by --rule that cannot find anything in a run: those of another command, and those
 * that are off. Their silence would pass for a success.
 */
// MM-SEL-0005
export function refuseRules(
  names: readonly string[],
  { name, commands }: { name: string; commands: readonly Command[] },
  config: Config,
): Problem[] {
  return rules
    .filter((rule) => names.includes(rule.id))
    .flatMap((rule) => {
      if (!isReported(rule, commands)) {
        const message = `Unexpected rule "${rule.id}", which spec-${rule.command} reports, expected one of ${name}`
        return [{ message }]
      }
      if (isRuleOn(rule, config)) return []
      const message = `Unexpected rule "${rule.id}", which is off, expected one that the config switches on`
      return [{ message }]
    })
}
