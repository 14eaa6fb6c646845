import { MARKDOWN_HEADER } from '../model/generated.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { LEVEL_GROUPS } from '../model/level.ts'
import { compare } from '../model/order.ts'
import { linkTarget } from '../model/path.ts'
import type { Trace } from '../model/trace.ts'
import { escapeCell } from './escape-cell.ts'

/**
 * COMPLIANCE.md: totals, then a table a package, its items in the order of its specs. Links are
 * relative to the folder of the page.
 */
// MM-OUT-0008
export function compliance(trace: Trace, path: string): string {
  const packages = [...groupBy(trace.items, (item) => item.package)]
  const up = '../'.repeat(path.split('/').length - 1)
  const lines = [MARKDOWN_HEADER, '', '# Compliance', '', ...totals(trace)]
  for (const [name, items] of packages.sort(([a], [b]) => compare(a, b))) {
    lines.push('', `## ${escapeCell(name)}`, '', ...table(items, up))
  }
  lines.push(...specsWithout(trace, up))
  return `${lines.join('\n')}\n`
}

function totals({ counts, specs }: Trace): string[] {
  const { total } = counts.items
  return [
    `- Specs: ${specs.length}`,
    `- Requirements: ${total}`,
    ...LEVEL_GROUPS.map((group) => `- ${group}: ${counts.items[group]} of ${total}`),
  ]
}

function table(items: readonly Item[], up: string): string[] {
  const rows = items.map((item) => {
    const key = `[${escapeCell(item.key)}](${up}${linkTarget(item.path, item.anchor)})`
    const mark = item.ambiguous ? ' (ambiguous)' : ''
    return `| ${key}${mark} | ${item.level ?? 'none'} | ${escapeCell(item.statement)} |`
  })
  return ['| ID | Level | Statement |', '| --- | --- | --- |', ...rows]
}

/** Nothing is dropped in silence: a spec that declares nothing is named. */
function specsWithout({ specs, items }: Trace, up: string): string[] {
  const declaring = new Set(items.map((item) => item.path))
  const without = specs.filter((spec) => !declaring.has(spec.path))
  if (without.length === 0) return []
  const links = without.map(({ path }) => `- [${escapeCell(path)}](${up}${linkTarget(path)})`)
  return ['', '## Specs without requirements', '', ...links]
}
