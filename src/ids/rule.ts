import type { IdPattern } from '../model/config.ts'
import type { IdRule } from './find.ts'
import { compilePattern } from './pattern.ts'

/** What a pattern needs to be one: those of dialects say of what kind their items are. */
export type RulePattern = Pick<IdPattern, 'pattern' | 'scope' | 'builtIn'> & { kind?: string }

/**
 * A pattern of the config, ready for a finder.
 *
 * @throws {Error} for a bad pattern, which reading the config has refused before
 */
export function ruleOf({ pattern, scope, builtIn, kind }: RulePattern): IdRule {
  const rule = { ...compilePattern(pattern), pattern, scope, builtIn }
  return kind === undefined ? rule : { ...rule, kind }
}
