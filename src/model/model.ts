import type { Contract } from './contract.ts'
import type { Diagnostic, Problem } from './diagnostic.ts'
import type { Item, Mention, Skipped } from './item.ts'
import type { ParserName } from './parser.ts'
import type { Counts, Spec, Trace } from './trace.ts'

/** The model as `--format json` prints it and the library returns it. */
export interface Model {
  schema: 1
  specs: Spec[]
  /** Every declaration, also a second one of the same ID, by spec and place. */
  items: Item[]
  /** Headings with clauses, by spec and place. */
  contracts: Contract[]
  mentions: Mention[]
  skipped: Skipped[]
  counts: Counts
  /** What parsed the specs. */
  parser: ParserName
  diagnostics: Diagnostic[]
  /** Reasons why the run is not complete; empty for a whole one. */
  problems: Problem[]
}

/** The part of an analysis that others may build on. */
// MM-LIB-0001
export function modelOf(trace: Trace, diagnostics: Diagnostic[], problems: Problem[]): Model {
  const { specs, items, contracts, mentions, skipped, counts } = trace
  return {
    schema: 1,
    specs,
    items,
    contracts,
    mentions,
    skipped,
    counts,
    parser: trace.parser,
    diagnostics,
    problems,
  }
}
