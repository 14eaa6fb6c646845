import type { Table } from 'mdast'
import type { Column, PlacedTable, Row } from '../../model/placed-text.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'
import { plainWord } from './words.ts'

/** A table with the names of its columns. Cells are the parser's, so that an escaped pipe is text. */
export function tableOf(table: Table, reader: Reader): PlacedTable {
  const [head, ...rows] = table.children
  const header = (head?.children ?? []).map((cell): Column => {
    const { text, position } = wholeText(cell, reader)
    const name = reader.words.columns.get(plainWord(text))
    return { text, ...(name === undefined ? {} : { name }), position }
  })
  return {
    header,
    rows: rows.map(
      (row): Row => ({
        cells: row.children.map((cell) => wholeText(cell, reader)),
        position: reader.places.ofNode(row),
      }),
    ),
    position: reader.places.ofNode(table),
  }
}

/** The index of a column, or -1. */
export function columnOf({ header }: PlacedTable, name: string): number {
  return header.findIndex((column) => column.name === name)
}
