import type { IdPattern } from '../model/config.ts'
import type { IdRule } from './find.ts'
import { compilePattern } from './pattern.ts'

/**
 * A pattern of the config, ready for a finder.
 *
 * @throws {Error} for a bad pattern, which reading the config has refused before
 */
export function ruleOf({ pattern, scope, builtIn }: IdPattern): IdRule {
  return { ...compilePattern(pattern), pattern, scope, builtIn }
}
