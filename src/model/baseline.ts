import type { Diagnostic } from './diagnostic.ts'
import { groupBy } from './group.ts'
import type { Point } from './position.ts'

/** A finding that was accepted: an entry of requirements/baseline.yaml. */
export interface Accepted {
  fingerprint: string
  rule: string
  path: string
  /** As it was when the finding was accepted. */
  message: string
  /** Of the entry in the ledger; left out where it does not stand there yet. */
  start?: Point
}

/** The ledger of accepted findings. */
export interface Baseline {
  /** From the root. */
  path: string
  /** By fingerprint. */
  entries: Accepted[]
}

/**
 * Whether all findings of a rule in a file are known: false where the rule did not run, broke, or is
 * off for the file; true for a rule that does not exist.
 */
export type Ran = (rule: string, path: string) => boolean

/** The fingerprint without the number of a repeat: `.2`, `.3`. */
export function withoutRepeat(fingerprint: string): string {
  return fingerprint.replace(/\.\d+$/, '')
}

/**
 * Parts the entries that are still needed from those whose findings are fixed. Equal findings are
 * told apart by nothing but their order, so they are counted: of three entries and two findings that
 * the baseline suppresses, the last entry is fixed.
 *
 * @param diagnostics settled with these entries
 */
// MM-SUPP-0013
export function partEntries(
  entries: readonly Accepted[],
  diagnostics: readonly Diagnostic[],
  ran: Ran,
): { kept: Accepted[]; fixed: Accepted[] } {
  const needed = diagnostics.filter((one) => one.suppressed?.by === 'baseline')
  const found = groupBy(needed, (one) => withoutRepeat(one.fingerprint))
  const kept: Accepted[] = []
  const fixed: Accepted[] = []
  for (const [base, group] of groupBy(entries, (one) => withoutRepeat(one.fingerprint))) {
    const count = found.get(base)?.length ?? 0
    for (const [index, entry] of group.entries()) {
      const isFixed = index >= count && ran(entry.rule, entry.path)
      if (isFixed) fixed.push(entry)
      else kept.push(entry)
    }
  }
  return { kept, fixed }
}
