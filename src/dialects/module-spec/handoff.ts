import type { RootContent } from 'mdast'
import type { FileList, Handoff, RulesAdditions, StackPart } from '../../model/module-structure.ts'
import type { Entry, PlacedTable, PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import { entriesOf } from './entries.ts'
import type { Reader } from './reader.ts'
import { columnOf, tableOf } from './tables.ts'

/** What the next session is handed: files, stack, rules and risks. */
// MM-MOD-0060
export function handoffIn(nodes: readonly RootContent[], reader: Reader): Handoff {
  const fields = entriesOf(nodes, reader).filter(({ label }) => label !== undefined)
  const named = (name: string) => fields.find(({ label }) => label?.name === name)
  const [files, tests, stack] = ['implementationFiles', 'testFiles', 'stack'].map(named)
  const [rules, risks] = [named('rulesAdditions'), named('openRisks')]
  const table = nodes.find((node) => node.type === 'table')
  const below = table ? tableOf(table, reader) : undefined
  return {
    ...(files ? { implementationFiles: filesOf(files) } : {}),
    ...(tests ? { testFiles: filesOf(tests) } : {}),
    ...(stack ? { stack: stackOf(stack, reader) } : {}),
    ...(rules ? { rulesAdditions: rulesOf(rules, below) } : {}),
    ...(risks ? { openRisks: risksOf(risks) } : {}),
    fields,
  }
}

function textsOf({ value, items }: Entry): PlacedText[] {
  return [...(value.text === '' ? [] : [value]), ...items.flatMap((item) => textsOf(item))]
}

function filesOf(entry: Entry): FileList {
  const texts = textsOf(entry)
  const paths = texts.flatMap(({ code }) => code.filter(({ text }) => isPath(text)))
  const none = paths.length === 0 && texts.some((text) => text.none)
  return { paths, texts, none, position: entry.position }
}

/** A path has a slash or an ending, and no blank. */
function isPath(text: string): boolean {
  return !/\s/.test(text) && (text.includes('/') || /[^.]\.[A-Za-z][A-Za-z0-9]*$/.test(text))
}

// MM-MOD-0061
function stackOf(entry: Entry, reader: Reader): NonNullable<Handoff['stack']> {
  const parts = entry.items.map((item) => stackPart(item, reader))
  return { parts, position: entry.position }
}

function stackPart({ label, value, position }: Entry, reader: Reader): StackPart {
  const [first] = value.code
  const source = value.code.find(({ text }) => isPath(text) && text.includes('/'))
  const name = first && first !== source ? first.text : wordsBefore(value, reader)
  return {
    ...(label ? { label: label.text } : {}),
    ...(label?.name === undefined ? {} : { kind: label.name }),
    name,
    ...(source ? { source } : {}),
    position,
  }
}

/** `TypeScript` of `TypeScript (for the check)` and of `TypeScript → rules`. */
function wordsBefore(value: PlacedText, reader: Reader): string {
  const { masked, slice } = openText(value, reader)
  const end = masked.search(/[(→—–,;]/)
  return end === -1 ? value.text : slice([0, end]).text
}

/** A table may stand in the item or, unindented, right behind the list. */
// MM-MOD-0062
function rulesOf(entry: Entry, below: PlacedTable | undefined): RulesAdditions {
  const inside = entry.tables[0]
  const isRules = below && columnOf(below, 'rule') !== -1
  const table = inside ?? (isRules ? below : undefined)
  const { value, position } = entry
  return { none: value.none, text: value, ...(table ? { table } : {}), position }
}

function risksOf(entry: Entry): NonNullable<Handoff['openRisks']> {
  const texts = textsOf(entry)
  const none = texts.length > 0 && texts.every((text) => text.none)
  return { texts: texts.filter((text) => !text.none), none, position: entry.position }
}
