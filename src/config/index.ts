import type { Config } from '../model/config.ts'
import { checkShape } from './check-shape.ts'
import { normalize } from './normalize.ts'

export { ConfigError } from './config-error.ts'
export type { ConfigInput } from './config-input.ts'
export { type ConfigFile, readConfig } from './read-config.ts'
export { configSchema, rulesSchema } from './schema.ts'

/**
 * The config that a value describes; an empty object is the default one.
 *
 * @throws {ConfigError} with one sentence that names the key
 */
export function toConfig(value: unknown): Config {
  return normalize(checkShape(value))
}
