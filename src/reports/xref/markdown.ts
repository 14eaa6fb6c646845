import type {
  CrossReferencedItem,
  CrossReferences,
  ReferenceSite,
} from '../../model/cross-references.ts'
import { groupBy } from '../../model/group.ts'
import { compare } from '../../model/order.ts'
import { MATRIX_HEADER } from '../../model/own-report.ts'
import { escapeCell } from '../escape-cell.ts'
import { plural } from '../summary-text.ts'
import { gateSection } from './gate-section.ts'
import { itemReferences } from './item-references.ts'
import { section, table } from './page-table.ts'
import { reportSections } from './report-sections.ts'
import { itemResult, NOT_CHECKED } from './result-text.ts'
import { siteText } from './site-text.ts'
import { LEFT_OUT } from './summary.ts'
import { TEST_HEADER, testRows } from './test-rows.ts'
import { totalsRows } from './totals-table.ts'
import { waiverText } from './waiver-text.ts'

/** More in one cell nobody reads; csv and json have all. */
const MOST = 20

/**
 * The matrix as a page: what it was made from, totals, a table a package, the tests, and what names
 * nothing or cannot be told. Any text survives its cell.
 */
// MM-XREF-0013 MM-EVID-0070
export function markdown(references: CrossReferences, head?: string): string {
  const { items, dangling, ambiguous, unreferenced, problems, scanned, results } = references
  const totals = totalsRows(references)
  const packages = [...groupBy(items, (item) => item.package)]
  const parts = [
    `${MATRIX_HEADER}\n`,
    '# Cross-references\n',
    head ?? '',
    problems.length > 0 ? `The run is not complete: ${plural(problems.length, 'problem')}.\n` : '',
    scanned ? '' : `${LEFT_OUT}\n`,
    scanned ? table(totals[0], totals.slice(1)) : '',
    scanned && results.verified === 'not checked' ? `${NOT_CHECKED}\n` : '',
    scanned ? gateSection(references.gates) : '',
    ...packages
      .sort(([a], [b]) => compare(a, b))
      .map(([name, own]) =>
        section(
          escapeCell(name),
          scanned ? HEADER : BARE_HEADER,
          own.map((item) => itemRow(item, references)),
        ),
      ),
    section('Test evidence', TEST_HEADER, scanned ? testRows(references) : []),
    ...reportSections(results),
    section('Exceptions and todos', ['ID', 'Kind', 'Reason', 'Place'], items.flatMap(excuses)),
    section(
      'Dangling references',
      ['ID', 'Nearest', 'Places'],
      dangling.map(({ id, nearest = '', places }) => [id, nearest, sites(places)]),
    ),
    section(
      'Ambiguous references',
      ['ID', 'Candidates', 'Places'],
      ambiguous.map(({ id, candidates, places }) => [id, candidates.join(', '), sites(places)]),
    ),
    section(
      'Files without a reference',
      ['File'],
      unreferenced.files.map((path) => [path]),
    ),
    section(
      'Tests without a reference',
      ['Test', 'Place'],
      unreferenced.tests.map(({ name, ...site }) => [name, siteText(site)]),
    ),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

const BARE_HEADER = ['ID', 'Level', 'Statement']
const HEADER = [
  ...['ID', 'Level', 'Attribution', 'Statement', 'Implemented by', 'Tested by'],
  ...['Result', 'Review', 'Verdict', 'Waiver'],
]

function itemRow(
  item: CrossReferencedItem,
  { scanned, results }: Pick<CrossReferences, 'scanned' | 'results'>,
): string[] {
  const { key, level = 'none', attribution, statement, alsoDeclared } = item
  const name = alsoDeclared ? `${key} (ambiguous)` : key
  if (!scanned) return [name, level, statement]
  return [
    ...[name, level, attribution, statement, sites(item.implements), sites(item.verifies)],
    ...[itemResult(item, results), item.review ?? '', item.verdict ?? ''],
    item.waivers.map(waiverText).join('; '),
  ]
}

/** What is recorded and satisfies nothing. */
function excuses(item: CrossReferencedItem): string[][] {
  return itemReferences(item)
    .filter(({ kind }) => kind === 'exception' || kind === 'todo')
    .map(({ kind, site }) => [item.key, kind, site.reason ?? '', siteText(site)])
}

function sites(places: readonly ReferenceSite[]): string {
  const shown = places.slice(0, MOST).map(siteText)
  const more = places.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
