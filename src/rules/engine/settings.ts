import picomatch from 'picomatch'
import { parse } from 'valibot'
import type { Config, RuleSetting } from '../../model/config.ts'
import type { Severity } from '../../model/diagnostic.ts'
import type { Rule } from '../types.ts'

/** What the config says of one rule, for each file. */
export interface Settings<Options> {
  severityFor(path: string): Severity | 'off'
  optionsFor(path: string): Options
  /** False where no file can get a finding. */
  isOn: boolean
}

/** What a config says of rules; without a profile it is the default one. */
export type RuleConfig = Pick<Config, 'rules' | 'overrides'> & Partial<Pick<Config, 'profile'>>

/** The last override that matches a path decides, else `rules`, else the profile, else the rule. */
// MM-LINT-0002 MM-MRULE-0002
export function settingsOf<Options>(rule: Rule<Options>, config: RuleConfig): Settings<Options> {
  const overrides = config.overrides.flatMap(({ files, rules }) => {
    const setting = rules[rule.id]
    if (!setting) return []
    const tests = files.map(({ pattern }) => picomatch(pattern, { dot: true }))
    return [{ setting, matches: (path: string) => tests.some((test) => test(path)) }]
  })
  const base: RuleSetting = config.rules[rule.id] ?? {
    severity: severityIn(rule, config.profile),
  }
  // A check may ask for every line of a file.
  const parsed = new Map<unknown, Options>()
  const settingFor = (path: string) =>
    overrides.findLast(({ matches }) => matches(path))?.setting ?? base
  return {
    severityFor: (path) => settingFor(path).severity,
    optionsFor: (path) => {
      const given = settingFor(path).options ?? base.options
      const known = parsed.get(given)
      if (known !== undefined) return known
      const options = optionsOf(rule, given)
      parsed.set(given, options)
      return options
    },
    isOn: [base, ...overrides.map((one) => one.setting)].some((one) => one.severity !== 'off'),
  }
}

/** The severity of a rule that the config does not name. */
// MM-MRULE-0002
function severityIn(
  { severity, profiles = {} }: Pick<Rule, 'severity' | 'profiles'>,
  profile: Config['profile'] = 'default',
): Severity | 'off' {
  return profiles[profile] ?? severity
}

/** Whether a config lets some file get a finding of a rule. */
export function isRuleOn(rule: Rule, config: RuleConfig): boolean {
  return settingsOf(rule, config).isOn
}

function optionsOf<Options>(rule: Rule<Options>, given: unknown): Options {
  return (rule.options ? parse(rule.options, given ?? {}) : {}) as Options
}
