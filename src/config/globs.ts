import type { Glob } from '../model/config.ts'
import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import { ConfigError } from './config-error.ts'
import type { ConfigInput } from './config-input.ts'

/** A glob as it is written: a text, or a map that may say that it is optional. */
export type GlobInput = NonNullable<ConfigInput['specs']>[number]['include'][number]

/** @param optional whether it may match nothing where it does not say so itself */
export function globOf(input: GlobInput, optional: boolean, keyPath: KeyPath): Glob {
  const given = typeof input === 'string' ? { pattern: input } : input
  const pattern = checkGlob(given.pattern, keyPath)
  return { pattern, optional: given.optional ?? optional, keyPath }
}

/** @throws {ConfigError} for a glob that leaves the root, or that negates */
export function checkGlob(pattern: string, key: KeyPath): string {
  if (/^!/.test(pattern)) {
    const message = `Unexpected "!" in the glob "${pattern}" at ${formatKeyPath(key)}, expected the key "ignore" for what is left out`
    throw new ConfigError(key, message)
  }
  return inRoot(pattern, key)
}

/** A path or glob that stays below the root, without `./` and a slash at its end. */
export function inRoot(path: string, key: KeyPath): string {
  const parts = path.split('/').filter((part) => part !== '.')
  const leaves = parts.includes('..') || /^(?:\/|\\|[A-Za-z]:|~\/)/.test(path)
  if (leaves || path.includes('\\')) {
    const message = `Unexpected path "${path}" at ${formatKeyPath(key)}, expected one with "/" that starts at the root and stays below it`
    throw new ConfigError(key, message)
  }
  return parts.join('/').replace(/\/+$/, '')
}
