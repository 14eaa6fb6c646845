import type { Cell, Column, Entry, PlacedCode, PlacedTable, PlacedText } from './placed-text.ts'
import type { Position } from './position.ts'

/** What names an entity. */
export interface EntityName {
  text: string
  /** It stands in inline code. */
  inCode: boolean
  position: Position
}

/** A row of the inventory. */
export interface InventoryRow {
  /** Left out where the cell of its name is empty or missing. */
  name?: EntityName
  type?: Cell
  purpose?: Cell
  /** The cells of further columns. */
  extra: { column: string; cell: Cell }[]
  /** How many cells it has, and how many the header. */
  cells: number
  expected: number
  position: Position
}

/** A table of the inventory's section, without its rows. */
export interface InventoryTable {
  header: Column[]
  /** The names of the columns that it lacks, of `name`, `type` and `purpose`. */
  missing: string[]
  position: Position
}

/** The entities of a module, as a closed world. */
export interface Inventory {
  /** The first paragraph in front of the table. */
  statement?: PlacedText
  /** All paragraphs and items. */
  texts: PlacedText[]
  tables: InventoryTable[]
  rows: InventoryRow[]
  /** A list in the place of the table. */
  list?: Position
  /** Lines with pipes that are no table, because the line of dashes is missing. */
  brokenTable?: Position
}

/** Who uses an entity. */
export interface Consumers {
  internal: PlacedText[]
  external: PlacedText[]
  /** What says neither. */
  other: PlacedText[]
  position: Position
}

/** What the section of surfaces says of an entity. */
export interface Surface {
  name: EntityName
  /** Its heading has no inline code: it names a group, such as Value Objects. */
  group: boolean
  depth: number
  /** The entries with a label, by place. */
  fields: Entry[]
  consumers?: Consumers
  /** What the first cells of the tables under a group name. */
  listed: PlacedCode[]
  heading: Position
  /** From its heading to the end of what stands under it. */
  position: Position
}

/** A list of clauses of one kind. */
export interface ClauseList {
  kind: 'preconditions' | 'postconditions' | 'invariants'
  /** One line holds the clause, or a nested list holds them. */
  shape: 'line' | 'list'
  clauses: PlacedText[]
  /** It says that there are none. */
  none: boolean
  /** Its label. */
  label: Position
  position: Position
}

/** A contract of an entity. */
export interface Contract {
  /** Its type as its heading writes it, without what is in parentheses: `Port`, `Value Object`. */
  kind?: string
  /** Left out for a group such as `Ports`, and for what holds of the module as a whole. */
  name?: EntityName
  /** It neither names an entity nor says anything itself. */
  group: boolean
  title: string
  depth: number
  /** The entries with a label, those with clauses left out. */
  fields: Entry[]
  consumers?: Consumers
  /** What an adapter implements. */
  implements: EntityName[]
  clauses: ClauseList[]
  /** Left out where nothing lists them. */
  sideEffects?: { texts: PlacedText[]; none: boolean; position: Position }
  /** Items of a contract that belong to no list of clauses. */
  loose: PlacedText[]
  /** What no reader knows: its entries without a label, or with one of no vocabulary. */
  unread: Entry[]
  heading: Position
  position: Position
}

/** What a table of a spec says, where its columns are all that counts. */
export interface TableFacts extends PlacedTable {
  /** The names of required columns that it lacks. */
  missing: string[]
}
