import type { PreviousOutput } from '../model/trace.ts'

/**
 * What a generated YAML says was declared: its package and its items' keys with their lines.
 *
 * Our own layout is read line by line, so that a file with merge marks or a damaged end still tells
 * which IDs stood in it: they must not vanish unseen. Foreign keys are never taken for IDs, because
 * only lines indented by two blanks below `requirements:` count.
 */
// MM-OUT-0013
export function readRequirements(path: string, text: string): PreviousOutput {
  const output: PreviousOutput = { path, package: '', items: [] }
  let inItems = false
  let offset = 0
  for (const [index, line] of text.split(/(?<=\r\n|\n|\r(?!\n))/).entries()) {
    const top = /^([a-z]+):(?:\s+(.*?))?\s*$/.exec(line)
    if (top) {
      inItems = top[1] === 'requirements'
      if (top[1] === 'package') output.package = unquote(top[2] ?? '')
    }
    const key = inItems ? /^ {2}(?! )(.+?):\s*$/.exec(line)?.[1] : undefined
    if (key !== undefined) {
      const start = { line: index + 1, column: 3, offset: offset + 2 }
      output.items.push({ key: unquote(key), package: output.package, path, start })
    }
    offset += line.length
  }
  return output
}

function unquote(scalar: string): string {
  if (scalar.startsWith("'")) return scalar.slice(1, -1).replaceAll("''", "'")
  if (!scalar.startsWith('"')) return scalar
  try {
    return JSON.parse(scalar) as string
  } catch {
    return scalar
  }
}
