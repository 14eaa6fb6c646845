import * as v from 'valibot'
import { nearest } from '../model/nearest.ts'
import { ConfigError, formatKeyPath, type KeyPath } from './config-error.ts'
import { type ConfigInput, configSchema } from './schema.ts'

/**
 * Holds a value against the shape of a config.
 *
 * @throws {ConfigError} that names the first key that is unknown or has the wrong kind of value
 */
// MM-CONFIG-0002
export function checkShape(value: unknown): ConfigInput {
  const result = v.safeParse(configSchema, value)
  if (result.success) return result.output
  const issue = deepest(result.issues[0])
  const keyPath = pathOf(issue)
  if (issue.type === 'strict_object' && issue.expected === 'never') throw unknownKey(keyPath)
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    const missing = `Unexpected lack of ${formatKeyPath(keyPath)}, expected a value`
    throw new ConfigError(keyPath.slice(0, -1), missing)
  }
  const expected = (issue.expected ?? 'a valid value').replaceAll(' | ', ' or ')
  const message = `Unexpected ${issue.received} at ${formatKeyPath(keyPath)}, expected ${expected}`
  throw new ConfigError(keyPath, message)
}

type Issue = v.BaseIssue<unknown>

/** Of the ways in which the members of a union failed, the one that got furthest. */
function deepest(issue: Issue): Issue {
  const nested = (issue.issues ?? []).map((one) => {
    const inner = deepest(one)
    return {
      ...inner,
      path: [...(issue.path ?? []), ...(inner.path ?? [])],
    } as Issue
  })
  return nested.reduce((best, one) => (length(one) > length(best) ? one : best), issue)
}

function length(issue: Issue): number {
  return issue.path?.length ?? 0
}

function pathOf(issue: Issue): KeyPath {
  return (issue.path ?? []).map((item) => item.key as string | number)
}

function unknownKey(keyPath: KeyPath): ConfigError {
  const key = String(keyPath.at(-1))
  const parent = keyPath.slice(0, -1)
  const known = keysAt(configSchema as unknown as AnySchema, parent)
  const near = nearest(key, known)
  const hint =
    near === undefined ? `expected one of ${known.join(', ')}` : `did you mean "${near}"?`
  return new ConfigError(keyPath, `Unexpected key "${key}" in ${formatKeyPath(parent)}, ${hint}`)
}

interface AnySchema {
  entries?: Record<string, AnySchema>
  item?: AnySchema
  wrapped?: AnySchema
  options?: AnySchema[]
}

/** The keys that the shape knows at a place. */
function keysAt(schema: AnySchema | undefined, keyPath: KeyPath): string[] {
  if (!schema) return []
  if (schema.wrapped) return keysAt(schema.wrapped, keyPath)
  if (schema.options) return schema.options.flatMap((one) => keysAt(one, keyPath))
  const [key, ...rest] = keyPath
  if (key === undefined) return Object.keys(schema.entries ?? {})
  return keysAt(schema.item ?? schema.entries?.[key], rest)
}
