import type { Code, Nodes } from 'mdast'
import type { FenceName } from '../../model/module-scope.ts'
import type { Fence } from '../../model/module-sections.ts'
import { codeLines } from './code-lines.ts'
import type { Reader } from './reader.ts'

/** The blocks of code among some blocks, at any depth. */
export function codesIn(nodes: readonly Nodes[]): Code[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code') return [node]
    return 'children' in node ? codesIn(node.children) : []
  })
}

/** A block of code with its language. */
export function fenceOf({ lang, value, position }: Code, { places, source }: Reader): Fence {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? source.length]
  return { ...(lang ? { language: lang } : {}), text: value, position: places.ofRange(start, end) }
}

const CLAUSE = /\bimport\b([^'";]{1,2000}?)\bfrom\b/g
const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu
const NEW = /\bnew\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu

/** The names that a block of code imports or constructs; of `a as b` the name `a`. */
// MM-MOD-0071
export function namesInFence(code: Code, reader: Reader): FenceName[] {
  const lines = codeLines(code, reader)
  const text = lines.map((line) => line.text).join('\n')
  const found: FenceName[] = []
  const seen = new Set<string>()
  let [line, start] = [0, 0]
  const add = (name: string, at: number, by: FenceName['by']): void => {
    if (seen.has(`${by} ${name}`)) return
    seen.add(`${by} ${name}`)
    while (start + (lines[line]?.text.length ?? 0) < at)
      start += (lines[line++]?.text.length ?? 0) + 1
    const place = lines[line]?.place(at - start, at - start + name.length)
    if (place) found.push({ name, by, position: place })
  }
  for (const match of text.matchAll(CLAUSE)) {
    const clause = match[1] as string
    const offset = match.index + match[0].indexOf(clause, 'import'.length)
    // The name behind `as` is the reader's own.
    const own = clause
      .replace(/(?:^\s*|[{,]\s*)type\b(?=\s*[\p{L}_${*])/gu, (word) => ' '.repeat(word.length))
      .replace(/\bas\s+[\p{L}\p{N}_$]+/gu, (alias) => ' '.repeat(alias.length))
    for (const { 0: name, index } of own.matchAll(NAME)) add(name, offset + index, 'import')
  }
  line = 0
  start = 0
  for (const match of text.matchAll(NEW)) {
    const name = match[1] as string
    add(name, match.index + match[0].length - name.length, 'new')
  }
  return found
}
