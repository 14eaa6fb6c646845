import { parse, type TomlTable } from 'smol-toml'

/**
 * The text at a path of keys in a TOML file, or nothing.
 *
 * @throws {Error} where it is no TOML
 */
export function textAt(toml: string, ...keys: string[]): string | undefined {
  let value: unknown = parse(toml)
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as TomlTable)[key]
  }
  return typeof value === 'string' && value !== '' ? value : undefined
}
