import type { CrossReferencedItem, CrossReferences } from '../../model/cross-references.ts'
import { CSV_HEADER } from '../../model/own-report.ts'
import { csv } from '../csv.ts'
import { itemReferences } from './item-references.ts'
import { itemResult, siteResult } from './result-text.ts'

/** The matrix from requirements to code: a row for each reference, and one for an item without any. */
// MM-XREF-0011
export function csvForward(
  references: Pick<CrossReferences, 'items' | 'scanned' | 'results'>,
): string {
  return csv([
    CSV_HEADER.split(','),
    ...references.items.flatMap((item) => rowsOf(item, references)),
  ])
}

function rowsOf(
  item: CrossReferencedItem,
  { scanned, results }: Pick<CrossReferences, 'scanned' | 'results'>,
): (string | number)[][] {
  const { key, id = '', level = 'none', attribution, statement, verdict = '' } = item
  const head = [key, id, level, scanned ? attribution : '']
  const tail = [statement, itemResult(item, results), verdict]
  const rows = itemReferences(item).map(({ kind, site }) => {
    const { path, line, column, symbol = '' } = site
    const outcome = kind === 'verifies' ? siteResult(site, results) : ''
    return [...head, kind, path, line, column, symbol, ...tail, outcome]
  })
  return rows.length > 0 ? rows : [[...head, '', '', '', '', '', ...tail, '']]
}
