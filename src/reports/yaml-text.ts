import { Document, isMap, isScalar, isSeq, visit } from 'yaml'
import { isWord, plainText } from './yaml-plain.ts'

/** What our YAML is made of. Entries of a map stand in its order. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | ReadonlyMap<string, YamlValue>

/** Short lists of words, on one line. */
const FLOW = new Set(['keywords', 'verificationLevels'])
/** No anchors for equal values; texts that YAML 1.1 takes for other things, as `no`, are quoted. */
const OPTIONS = { aliasDuplicateObjects: false, compat: 'yaml-1.1' } as const

/**
 * A map as YAML, as the package `yaml` writes it and several times faster: what every YAML parser
 * reads as a plain text is written here, and what might need quotes or a block is left to the package.
 *
 * @returns lines, each with its line end
 */
// MM-OUT-0001 MM-SPEED-0010
export function yamlText(map: ReadonlyMap<string, YamlValue>): string {
  const lines: string[] = []
  addMap(map, '', '', lines)
  return `${lines.join('\n')}\n`
}

/** @param first what stands in front of its first key in the place of the indent, such as `- ` */
function addMap(
  map: ReadonlyMap<string, YamlValue>,
  first: string,
  indent: string,
  lines: string[],
): void {
  let start = first
  for (const [key, value] of map) {
    addEntry(key, value, start, indent, lines)
    start = indent
  }
}

function addEntry(
  key: string,
  value: YamlValue,
  start: string,
  indent: string,
  lines: string[],
): void {
  const isKey = isWord(key)
  const inline = isKey ? inlineOf(key, value) : undefined
  if (inline !== undefined) lines.push(`${start}${key}: ${inline}`)
  else if (!isKey || typeof value !== 'object' || FLOW.has(key)) {
    addLeft(new Map([[key, value]]), start, indent, lines)
  } else {
    lines.push(`${start}${key}:`)
    addAll(value, `${indent}  `, lines)
  }
}

/** A collection that is not empty, below its key. */
function addAll(
  value: readonly YamlValue[] | ReadonlyMap<string, YamlValue>,
  indent: string,
  lines: string[],
): void {
  if (isMapValue(value)) addMap(value, indent, indent, lines)
  else {
    for (const one of value) {
      const plain = typeof one === 'string' ? plainText(one) : undefined
      if (plain !== undefined) lines.push(`${indent}- ${plain}`)
      else if (isMapValue(one) && one.size > 0) addMap(one, `${indent}- `, `${indent}  `, lines)
      else addLeft([one], indent, indent, lines)
    }
  }
}

/** A value that stands on the line of its key. */
function inlineOf(key: string, value: YamlValue): string | undefined {
  if (typeof value === 'string') return plainText(value)
  if (typeof value !== 'object') return String(value)
  if (isMapValue(value)) return value.size === 0 ? '{}' : undefined
  if (value.length === 0) return '[]'
  const isFlow = FLOW.has(key) && value.every((one) => typeof one === 'string' && isWord(one))
  return isFlow ? `[${value.join(', ')}]` : undefined
}

/** What the package writes, further to the right; empty lines of a block stay empty. */
function addLeft(value: unknown, start: string, indent: string, lines: string[]): void {
  // At the left margin it quotes more than below a key.
  const written =
    indent === ''
      ? libraryText(value).split('\n')
      : libraryText(new Map([['x', value]]))
          .split('\n')
          .slice(1)
          .map((line) => line.slice(2))
  for (const [index, line] of written.entries()) {
    lines.push(line === '' ? '' : `${index === 0 ? start : indent}${line}`)
  }
}

/** The same as the package alone writes it, without the last line end. */
export function libraryText(value: unknown): string {
  const document = new Document(value, OPTIONS)
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && FLOW.has(String(pair.key.value)) && isSeq(pair.value))
        pair.value.flow = true
      if (isMap(pair.value) && pair.value.items.length === 0) pair.value.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).slice(0, -1)
}

function isMapValue(value: YamlValue): value is ReadonlyMap<string, YamlValue> {
  return value instanceof Map
}
