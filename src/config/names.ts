import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import { nearest } from '../model/nearest.ts'
import { ConfigError } from './config-error.ts'

/**
 * Holds a name against those that are known.
 *
 * @param what the kind of name, for the message
 * @throws {ConfigError} for another one, with the nearest
 */
export function checkName(
  name: string,
  known: readonly string[],
  keyPath: KeyPath,
  what: string,
): void {
  if (known.includes(name)) return
  const near = nearest(name, known)
  const hint =
    near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
  throw new ConfigError(
    keyPath,
    `Unexpected ${what} "${name}" at ${formatKeyPath(keyPath)}, ${hint}`,
  )
}
