import * as v from 'valibot'
import { formatKeyPath, type KeyPath } from '../model/key-path.ts'
import { nearest } from '../model/nearest.ts'
import { ConfigError } from './config-error.ts'
import type { ConfigInput } from './config-input.ts'
import { configSchema } from './schema.ts'

/**
 * Holds a value against the shape of a config.
 *
 * @throws {ConfigError} that names the first key that is unknown or has the wrong kind of value
 */
// MM-CONFIG-0002
export function checkShape(value: unknown): ConfigInput {
  refuseLists(configSchema as unknown as AnySchema, value, [])
  const result = v.safeParse(configSchema, value)
  if (result.success) return result.output
  // A mistyped key comes first: what is missing is most likely what it was meant to be.
  const issues = result.issues.map(deepest)
  const issue = issues.find(isUnknownKey) ?? (issues[0] as Issue)
  const keyPath = pathOf(issue)
  if (isUnknownKey(issue)) throw unknownKey(keyPath)
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    const missing = `Unexpected lack of ${formatKeyPath(keyPath)}, expected a value`
    throw new ConfigError(keyPath.slice(0, -1), missing)
  }
  const isEmpty = issue.type === 'min_length'
  const found = isEmpty ? 'empty value' : (RECEIVED[issue.received] ?? issue.received)
  const message = `Unexpected ${found} at ${formatKeyPath(keyPath)}, expected ${expectedBy(issue)}`
  throw new ConfigError(keyPath, message)
}

type Issue = v.BaseIssue<unknown>

/** The names that Valibot has for kinds of values, and those that a writer of YAML knows. */
const KINDS: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'a map',
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
}
const RECEIVED: Readonly<Record<string, string>> = {
  Array: 'list',
  Object: 'map',
  undefined: 'lack of a value',
}

/** What a value should have been, in words. */
function expectedBy({ type, expected }: Issue): string {
  if (type === 'integer') return 'a whole number'
  if (type === 'min_length') return 'one that is not empty'
  const words = (expected ?? 'a valid value').replace(/[()]/g, '').split(' | ')
  return words.map((word) => KINDS[word] ?? word.replace(/^([<>]=)(\d)/, '$1 $2')).join(' or ')
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** Valibot takes a list for a map without keys. */
function refuseLists(schema: AnySchema | undefined, value: unknown, keyPath: KeyPath): void {
  const inner = schema?.wrapped ?? schema
  if (!inner || typeof value !== 'object' || value === null) return
  const forms = inner.options ?? [inner]
  if (Array.isArray(value)) {
    const lists = forms.filter((one) => one.item || one.items)
    if (lists.length === 0) {
      throw new ConfigError(keyPath, `Unexpected list at ${formatKeyPath(keyPath)}, expected a map`)
    }
    for (const [index, one] of value.entries()) {
      refuseLists(lists[0]?.item ?? lists[0]?.items?.[index], one, [...keyPath, index])
    }
    return
  }
  for (const [key, one] of Object.entries(value)) {
    const member = forms.map((form) => form.entries?.[key] ?? form.value).find((form) => form)
    refuseLists(member, one, [...keyPath, key])
  }
}

/** Of the ways in which the members of a union failed, the one that got furthest. */
function deepest(issue: Issue): Issue {
  const nested = (issue.issues ?? []).map((one) => {
    const inner = deepest(one)
    return {
      ...inner,
      path: [...(issue.path ?? []), ...(inner.path ?? [])],
    } as Issue
  })
  const unknown = nested.find(isUnknownKey)
  return unknown ?? nested.reduce((best, one) => (length(one) > length(best) ? one : best), issue)
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
  const others = known.length === 0 ? 'expected none' : `expected one of ${known.join(', ')}`
  const hint = near === undefined ? others : `did you mean "${near}"?`
  return new ConfigError(keyPath, `Unexpected key "${key}" in ${formatKeyPath(parent)}, ${hint}`)
}

interface AnySchema {
  entries?: Record<string, AnySchema>
  item?: AnySchema
  items?: AnySchema[]
  value?: AnySchema
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
  return keysAt(schema.item ?? schema.items?.[key as number] ?? schema.entries?.[key], rest)
}
