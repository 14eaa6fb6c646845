import { MARKDOWN_HEADER } from '../model/generated.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { LEVEL_GROUPS, levelGroup } from '../model/level.ts'
import { compare } from '../model/order.ts'
import { linkTarget } from '../model/path.ts'
import type { CodeTrace, Reference } from '../model/reference.ts'
import type { Counts, Trace } from '../model/trace.ts'
import { escapeCell } from './escape-cell.ts'

/** More files in one cell nobody reads; spec-xref has all of them, with lines. */
const MOST = 20

/**
 * COMPLIANCE.md: totals, then a table a package, its items in the order of its specs, each with the
 * files that implement and test it where code was read. Links are relative to the folder of the page.
 */
// MM-OUT-0008 MM-OUT-0017 MM-EVID-0071
export function compliance(trace: Trace, path: string): string {
  const packages = [...groupBy(trace.items, (item) => item.package)]
  const up = '../'.repeat(path.split('/').length - 1)
  const lines = [MARKDOWN_HEADER, '', '# Compliance', '', ...totals(trace)]
  for (const [name, items] of packages.sort(([a], [b]) => compare(a, b))) {
    const [clauses, others] = parted(items)
    lines.push('', `## ${escapeCell(name)}`)
    if (others.length > 0) lines.push('', ...table(others, trace.code, up))
    if (clauses.length > 0) lines.push('', '### Contracts', '', ...table(clauses, trace.code, up))
  }
  lines.push(...specsWithout(trace, up))
  return `${lines.join('\n')}\n`
}

/** Clauses, and what is none. */
function parted(items: readonly Item[]): [clauses: Item[], others: Item[]] {
  const isClause = ({ kind }: Item) => kind === 'clause'
  return [items.filter(isClause), items.filter((one) => !isClause(one))]
}

function totals({ counts, specs, code, items }: Trace): string[] {
  const { total } = counts.items
  const [clauses, others] = parted(items)
  return [
    `- Specs: ${specs.length}`,
    `- Requirements: ${total}`,
    ...LEVEL_GROUPS.map((group) => `- ${group}: ${counts.items[group]} of ${total}`),
    ...(code.scanned ? namedTotals(others, code) : []),
    ...(clauses.length === 0 ? [] : clauseTotals(counts, clauses, code)),
  ]
}

// MM-CLAUSE-0004
function clauseTotals({ clauses: { total } }: Counts, items: Item[], code: CodeTrace): string[] {
  const named = code.scanned
    ? NAMED.map((one) => namedTotal(`Clauses, ${one}`, one, items, code))
    : []
  return [`- Clauses: ${total}`, ...named]
}

const NAMED = ['implemented', 'tested'] as const

/** One figure a line; a level group without items has none. */
function namedTotals(items: readonly Item[], code: CodeTrace): string[] {
  return NAMED.flatMap((name) => {
    const title = name === 'implemented' ? 'Implemented' : 'Tested'
    const groups = LEVEL_GROUPS.map((group) => {
      const own = items.filter(({ id, level }) => id !== undefined && levelGroup(level) === group)
      return own.length === 0 ? [] : [namedTotal(`${title}, ${group}`, name, own, code)]
    })
    return [namedTotal(title, name, items, code), ...groups.flat()]
  })
}

/** Of items that have an ID, each key once. */
function namedTotal(
  title: string,
  name: (typeof NAMED)[number],
  items: readonly Item[],
  { attribution }: CodeTrace,
): string {
  const keys = new Set(items.filter(({ id }) => id !== undefined).map(({ key }) => key))
  const states = [...keys].map((key) => attribution.get(key)?.state)
  const named = states.filter((state) => state === name || state === 'both')
  return `- ${title}: ${named.length} of ${keys.size}`
}

function table(items: readonly Item[], { scanned, attribution }: CodeTrace, up: string): string[] {
  const isContract = items[0]?.clause !== undefined
  const rows = items.map((item) => {
    const key = `[${escapeCell(item.key)}](${up}${linkTarget(item.path, item.anchor)})`
    const mark = item.ambiguous ? ' (ambiguous)' : ''
    const { clause } = item
    const place = clause ? [escapeCell(clause.section), clause.role] : []
    const cells = [`${key}${mark}`, ...place, item.level ?? 'none', escapeCell(item.statement)]
    if (!scanned) return cells
    const named = attribution.get(item.key)
    return [...cells, files(named?.implements, up), files(named?.verifies, up)]
  })
  const place = isContract ? ['Contract', 'Clause'] : []
  const header = [
    'ID',
    ...place,
    'Level',
    'Statement',
    ...(scanned ? ['Implemented by', 'Tested by'] : []),
  ]
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
