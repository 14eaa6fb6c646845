import { destinationOf } from '../links/index.ts'
import type { ModuleSpec } from '../model/module-spec.ts'
import type { RuleSource } from '../model/module-trace.ts'
import type { Cell } from '../model/placed-text.ts'

/**
 * The files that the table of a module's own rules names in its column Source: links, and inline code that
 * is a path. Templates and patterns stand for no single file.
 */
// MM-MRULE-0099
export function ruleSourcesOf(
  { handoff }: ModuleSpec,
  path: string,
  exists: (path: string) => boolean,
): RuleSource[] {
  const table = handoff?.rulesAdditions?.table
  const column = table?.header.findIndex(({ name }) => name === 'source') ?? -1
  if (!table || column === -1) return []
  return table.rows.flatMap(({ cells }) => {
    const row = cells.map(({ text }) => text).join(' ')
    const cell = cells[column]
    const named = cell ? namedIn(cell) : []
    return named.flatMap(({ text, position, isLink }) => {
      const ways = [
        ...insideOf(text, path),
        // A path in code may begin at the root as well, as the template of the seed has it.
        ...(isLink || /^\.\.?\//.test(text) ? [] : insideOf(`/${text}`, path)),
      ]
      return ways.length === 0 ? [] : [{ text, row, exists: ways.some(exists), position }]
    })
  })
}

function namedIn({ code, links }: Cell) {
  return [
    ...code.filter(({ text }) => isPath(text)).map((one) => ({ ...one, isLink: false })),
    ...links
      .filter(({ url }) => isPath(url))
      .map(({ url, position }) => ({ text: url, position, isLink: true })),
  ]
}

function isPath(text: string): boolean {
  return text.includes('/') && !/[*{}<>\s]/.test(text)
}

/** The path from the root that a link leads to, from the folder of its spec. */
function insideOf(url: string, path: string): string[] {
  const destination = destinationOf(url, { path })
  return destination.kind === 'inside' ? [destination.path] : []
}
