import type { CrossReferencedItem, CrossReferences } from '../../model/cross-references.ts'
import { CSV_HEADER } from '../../model/own-report.ts'
import { csv } from '../csv.ts'
import { itemReferences } from './item-references.ts'

/** The matrix from requirements to code: a row for each reference, and one for an item without any. */
// MM-XREF-0011
export function csvForward({ items, scanned }: Pick<CrossReferences, 'items' | 'scanned'>): string {
  return csv([CSV_HEADER.split(','), ...items.flatMap((item) => rowsOf(item, scanned))])
}

function rowsOf(item: CrossReferencedItem, scanned: boolean): (string | number)[][] {
  const { key, id = '', level = 'none', attribution, statement } = item
  const head = [key, id, level, scanned ? attribution : '']
  const rows = itemReferences(item).map(({ kind, site: { path, line, column, symbol = '' } }) => {
    return [...head, kind, path, line, column, symbol, statement]
  })
  return rows.length > 0 ? rows : [[...head, '', '', '', '', '', statement]]
}
