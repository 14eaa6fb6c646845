import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { KeyPath } from '../model/key-path.ts'
import type { Point } from '../model/position.ts'
import { checkShape } from './check-shape.ts'
import { ConfigError } from './config-error.ts'
import { placeGates } from './gates.ts'
import { normalize } from './normalize.ts'

/** A file that holds a config, and the keys that lead to it: none, or `mustmark` in package.json. */
export interface ConfigFile {
  /** From the root, for messages. */
  path: string
  text: string
  within: KeyPath
}

/**
 * The config in a file: YAML, or JSON, which YAML 1.2 reads as well. Nothing in it is executed.
 *
 * @returns the config, or the one reason why it cannot be used, with its place
 */
// MM-CONFIG-0001
export function readConfig({ path, text, within }: ConfigFile): Config | Problem {
  const damage = path.endsWith('.json') && text.trim() !== '' ? jsonDamage(text) : undefined
  if (damage) return { path, ...damage }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  })
  const error = document.errors[0]
  if (error) return { path, start: point(lines, error.pos[0]), message: error.message }
  const root = document.getIn(within, true)
  if (!isMap(root)) {
    const found = root === null || document.contents === null ? 'empty config' : 'kind of config'
    const message = `Unexpected ${found}, expected a map of keys such as "specs"`
    return { path, start: { line: 1, column: 1, offset: 0 }, message }
  }
  try {
    const config = normalize(checkShape(root.toJS(document, { maxAliasCount: 100 })))
    const placed = [
      ...config.specs.flatMap((entry) => [...entry.include, ...entry.ids]),
      ...config.overrides.flatMap((override) => override.files),
      ...(config.code ? [...(config.code.include ?? []), ...config.code.tests] : []),
      ...config.results,
    ]
    for (const one of placed) {
      if (one.keyPath.length > 0) one.start = placeOf(document, lines, [...within, ...one.keyPath])
    }
    const gates = config.gates && {
      gates: placeGates(config.gates, (keyPath) =>
        placeOf(document, lines, [...within, ...keyPath]),
      ),
    }
    return { ...config, ...gates, source: path }
  } catch (error) {
    if (error instanceof ConfigError) {
      const start = placeOf(document, lines, [...within, ...error.keyPath])
      return { path, start, message: error.message }
    }
    if (error instanceof ReferenceError) {
      return {
        path,
        start: { line: 1, column: 1, offset: 0 },
        message: `${error.message} in the config`,
      }
    }
    throw error
  }
}

/** YAML forgives what JSON does not, and so would hide what other tools refuse. */
function jsonDamage(text: string): { start: Point; message: string } | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const { message } = error as Error
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    const before = text.slice(0, offset).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    return {
      start: { line: before.length, column, offset },
      message: `Unexpected JSON: ${message}`,
    }
  }
}

/** The place of a key, or of the nearest one around it that the file has. */
function placeOf(document: Document, lines: LineCounter, keyPath: KeyPath): Point {
  for (let length = keyPath.length; length > 0; length--) {
    const parent = document.getIn(keyPath.slice(0, length - 1), true)
    const key = keyPath[length - 1]
    const pair = isMap(parent)
      ? parent.items.find((one) => String(one.key) === String(key))?.key
      : document.getIn(keyPath.slice(0, length), true)
    if (isNode(pair) && pair.range) return point(lines, pair.range[0])
  }
  return { line: 1, column: 1, offset: 0 }
}

function point(lines: LineCounter, offset: number): Point {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, offset }
}
