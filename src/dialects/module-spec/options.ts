import type { RootContent } from 'mdast'
import type { PublicOption, PublicOptions } from '../../model/module-structure.ts'
import type { Entry, PlacedTable, PlacedText, Row } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import { itemsOf } from './entries.ts'
import type { Reader } from './reader.ts'
import { columnOf, tableOf } from './tables.ts'
import { textsIn } from './texts.ts'

const ID =
  /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9]{0,31}(?:-[A-Z0-9]{1,32}){0,6}-\d{1,9}(?![\p{L}\p{N}_-])/gu
const VERSION = /(?<![\p{L}\p{N}_.-])[vV]\d{1,6}(?:\.\d{1,6}){0,3}(?![\p{L}\p{N}_-])/gu

/** The options of a module, as items or as rows of a table. */
// MM-MOD-0045
export function optionsIn(nodes: readonly RootContent[], reader: Reader): PublicOptions {
  const options = nodes.flatMap((node): PublicOption[] => {
    if (node.type === 'table') return rowOptions(tableOf(node, reader), reader)
    return node.type === 'list' ? itemsOf(node, reader).map((one) => itemOption(one, reader)) : []
  })
  const texts = textsIn(
    nodes.filter(({ type }) => type === 'paragraph'),
    reader,
  )
  const none = options.length === 0 && (texts[0]?.none ?? false)
  return { options, none, texts }
}

function itemOption(entry: Entry, reader: Reader): PublicOption {
  const { label, value, position } = entry
  const opening = openText(value, reader).masked.search(/[^\0\s,/|]/)
  const at = opening === -1 ? value.position.end.offset : opening
  const names = label
    ? [{ text: label.text, position: label.position }]
    : namesBefore(value, at, reader)
  const texts = [value, ...textsBelow(entry)]
  return optionOf('item', names, texts, position, reader)
}

/** The code that opens a text, up to the first other character. */
function namesBefore(value: PlacedText, at: number, reader: Reader): PublicOption['names'] {
  const head = openText(value, reader).slice([0, at])
  return head.code
}

function textsBelow({ items }: Entry): PlacedText[] {
  return items.flatMap((item) => [item.value, ...textsBelow(item)])
}

function rowOptions(table: PlacedTable, reader: Reader): PublicOption[] {
  const column = Math.max(0, columnOf(table, 'option'))
  return table.rows.map(({ cells, position }: Row) => {
    const cell = cells[column]
    const bare = cell && cell.text !== '' ? [{ text: cell.text, position: cell.position }] : []
    const names = cell && cell.code.length > 0 ? cell.code : bare
    return optionOf('row', names, cells, position, reader)
  })
}

function optionOf(
  form: PublicOption['form'],
  names: PublicOption['names'],
  texts: PlacedText[],
  position: PublicOption['position'],
  { words }: Reader,
): PublicOption {
  const taken = new Set(names.map((name) => name.position.start.offset))
  const bound = texts.flatMap(({ code }) =>
    code.filter((one) => !taken.has(one.position.start.offset)),
  )
  const whole = texts
    .map(({ prose }) => prose)
    .join(' ')
    .replaceAll('\0', ' ')
  const lower = whole.toLowerCase()
  const deferred = words.deferred.find((word) => lower.includes(word))
  return {
    form,
    names,
    texts,
    bound,
    ...(deferred === undefined ? {} : { deferred }),
    pointers: pointersIn(texts, withoutWords(lower, whole, words.deferred)),
    position,
  }
}

/** `not consumed in v1` points to no version. */
function withoutWords(lower: string, whole: string, words: readonly string[]): string {
  let text = lower.length === whole.length ? whole : lower
  for (const word of words) {
    const pieces: string[] = []
    let from = 0
    const folded = text.toLowerCase()
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, from)) {
      pieces.push(text.slice(from, at))
      from = at + word.length
    }
    text = [...pieces, text.slice(from)].join(' ')
  }
  return text
}

function pointersIn(texts: readonly PlacedText[], whole: string): PublicOption['pointers'] {
  return [
    ...texts.flatMap(({ links }) => links.map(({ url }) => ({ kind: 'link' as const, text: url }))),
    ...[...whole.matchAll(ID)].map(([text]) => ({ kind: 'id' as const, text })),
    ...[...whole.matchAll(VERSION)].map(([text]) => ({ kind: 'version' as const, text })),
  ]
}
