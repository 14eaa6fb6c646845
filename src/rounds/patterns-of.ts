import { dialects } from '../dialects/index.ts'
import type { RulePattern } from '../ids/index.ts'
import type { SpecSource } from '../model/config.ts'

/**
 * The patterns of the IDs in an entry's specs: those of the config, else those that its dialects bring
 * along, else the default one.
 */
// MM-MOD-0082
export function patternsOf(entry: SpecSource): RulePattern[] {
  const isOwn = entry.ids.every((one) => !one.builtIn)
  const used = dialects.filter((one) => entry.dialects.includes(one.name))
  const brought = used.flatMap((one) => one.ids ?? []).map((one) => ({ ...one, builtIn: false }))
  const instead = brought.filter((one) => !one.beside)
  // The default pattern stands in only where neither the config nor a dialect knows the IDs.
  const others = instead.length === 0 ? entry.ids : instead
  return isOwn ? entry.ids : [...brought.filter((one) => one.beside), ...others]
}
