import type { Assertions } from '../../model/code.ts'
import type { CrossReferences, ReferenceSite } from '../../model/cross-references.ts'
import { compare } from '../../model/order.ts'
import { plural } from '../summary-text.ts'
import { siteResult } from './result-text.ts'
import { siteText } from './site-text.ts'

export const TEST_HEADER = ['Test', 'Place', 'Requirements', 'Asserts', 'Result']

/** Of the results of the cases of a test the worst is that of the test. */
const WORST = ['failed', 'stale', 'skipped', 'unmatched', 'not-run', 'passed'] as const

/** A test, and what it stands for. */
interface Tested {
  site: ReferenceSite
  /** That of its places that came to the worst. */
  worst: ReferenceSite
  name: string
  keys: Set<string>
}

/** A row for each test that verifies an item, by its first place; what stands at none is a file. */
// MM-EVID-0070
export function testRows({
  items,
  results,
}: Pick<CrossReferences, 'items' | 'results'>): string[][] {
  const tests = new Map<string, Tested>()
  for (const { key, verifies } of items) {
    for (const site of verifies) {
      const name = site.test?.join(' > ') ?? ''
      const id = `${site.path}\n${name}`
      const known = tests.get(id)
      if (!known) tests.set(id, { site, worst: site, name, keys: new Set([key]) })
      else known.keys.add(key)
      if (known && byPlace(site, known.site) < 0) known.site = site
      if (known && rankOf(site) < rankOf(known.worst)) known.worst = site
    }
  }
  return [...tests.values()]
    .sort((a, b) => byPlace(a.site, b.site) || compare(a.name, b.name))
    .map(({ site, worst, name, keys }) => [
      name === '' ? 'the whole file' : name,
      siteText({ path: site.path, line: site.line, column: site.column }),
      [...keys].join(', '),
      assertsText(site.asserts),
      siteResult(worst, results),
    ])
}

function rankOf({ result = 'passed' }: ReferenceSite): number {
  return WORST.indexOf(result)
}

function byPlace(a: ReferenceSite, b: ReferenceSite): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column
}

/** `2 assertions: length, name`; empty where the code does not show it. */
// MM-EVID-0061
export function assertsText(asserts: Assertions | undefined): string {
  if (!asserts) return ''
  const { count, fields, weak } = asserts
  if (weak === 'nothing') return 'nothing'
  // What a helper asserts stands elsewhere.
  if (count === 0) return 'not here'
  const what = weak === 'status' ? 'a status alone' : plural(count, 'assertion')
  return fields.length > 0 ? `${what}: ${fields.join(', ')}` : what
}
