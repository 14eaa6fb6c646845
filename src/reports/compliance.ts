import { MARKDOWN_HEADER } from '../model/generated.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { LEVEL_GROUPS } from '../model/level.ts'
import { compare } from '../model/order.ts'
import { linkTarget } from '../model/path.ts'
import type { CodeTrace, Reference } from '../model/reference.ts'
import type { Trace } from '../model/trace.ts'
import { escapeCell } from './escape-cell.ts'

/** More files in one cell nobody reads; spec-xref has all of them, with lines. */
const MOST = 20

/**
 * COMPLIANCE.md: totals, then a table a package, its items in the order of its specs, each with the
 * files that implement and test it where code was read. Links are relative to the folder of the page.
 */
// MM-OUT-0008 MM-OUT-0017
export function compliance(trace: Trace, path: string): string {
  const packages = [...groupBy(trace.items, (item) => item.package)]
  const up = '../'.repeat(path.split('/').length - 1)
  const lines = [MARKDOWN_HEADER, '', '# Compliance', '', ...totals(trace)]
  for (const [name, items] of packages.sort(([a], [b]) => compare(a, b))) {
    lines.push('', `## ${escapeCell(name)}`, '', ...table(items, trace.code, up))
  }
  lines.push(...specsWithout(trace, up))
  return `${lines.join('\n')}\n`
}

function totals({ counts, specs, code }: Trace): string[] {
  const { total } = counts.items
  return [
    `- Specs: ${specs.length}`,
    `- Requirements: ${total}`,
    ...LEVEL_GROUPS.map((group) => `- ${group}: ${counts.items[group]} of ${total}`),
    ...(code.scanned ? namedTotals(code) : []),
  ]
}

const NAMED = [
  ['Implemented', 'implemented'],
  ['Tested', 'tested'],
] as const

/** One figure a line; a level group without items has none. */
function namedTotals({ totals }: CodeTrace): string[] {
  const groups = LEVEL_GROUPS.filter((group) => totals[group].total > 0)
  return NAMED.flatMap(([title, name]) => [
    `- ${title}: ${totals.all[name]} of ${totals.all.total}`,
    ...groups.map(
      (group) => `- ${title}, ${group}: ${totals[group][name]} of ${totals[group].total}`,
    ),
  ])
}

function table(items: readonly Item[], { scanned, attribution }: CodeTrace, up: string): string[] {
  const rows = items.map((item) => {
    const key = `[${escapeCell(item.key)}](${up}${linkTarget(item.path, item.anchor)})`
    const mark = item.ambiguous ? ' (ambiguous)' : ''
    const cells = [`${key}${mark}`, item.level ?? 'none', escapeCell(item.statement)]
    if (!scanned) return cells
    const named = attribution.get(item.key)
    return [...cells, files(named?.implements, up), files(named?.verifies, up)]
  })
  const header = ['ID', 'Level', 'Statement', ...(scanned ? ['Implemented by', 'Tested by'] : [])]
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

/** The files of references, each once and without lines, so that code may move within them. */
function files(references: readonly Reference[] = [], up: string): string {
  const paths = [...new Set(references.map(({ path }) => path))].sort(compare)
  const links = paths
    .slice(0, MOST)
    .map((path) => `[${escapeCell(path)}](${up}${linkTarget(path)})`)
  const more = paths.length - links.length
  return [...links, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}

/** Nothing is dropped in silence: a spec that declares nothing is named. */
function specsWithout({ specs, items }: Trace, up: string): string[] {
  const declaring = new Set(items.map((item) => item.path))
  const without = specs.filter((spec) => !declaring.has(spec.path))
  if (without.length === 0) return []
  const links = without.map(({ path }) => `- [${escapeCell(path)}](${up}${linkTarget(path)})`)
  return ['', '## Specs without requirements', '', ...links]
}
