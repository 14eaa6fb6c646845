import { type Accepted, partEntries, type Ran, withoutRepeat } from '../model/baseline.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { compare } from '../model/order.ts'

/**
 * The baseline that accepts what a run found: every error and warning that nothing suppresses joins
 * it, what is fixed leaves it, and all else stays as it is. Findings of severity info never fail a
 * run and are not accepted, nor are final ones and those about suppressions and the baseline itself.
 *
 * @param diagnostics of a whole run with these entries, its baseline settled
 * @param ran false for those rules whose findings cannot be accepted
 */
// MM-SUPP-0014 MM-SUPP-0016
export function updateBaseline(
  entries: readonly Accepted[],
  diagnostics: readonly Diagnostic[],
  ran: Ran,
): Accepted[] {
  const kept = pruneBaseline(entries, diagnostics, ran)
  const taken = new Set(kept.map((one) => one.fingerprint))
  const added = diagnostics
    .filter((one) => !one.suppressed && !one.final)
    .filter((one) => one.severity !== 'info' && ran(one.rule, one.path))
    .map(({ fingerprint, rule, path, message }): Accepted => {
      const free = firstFree(withoutRepeat(fingerprint), taken)
      taken.add(free)
      return { fingerprint: free, rule, path, message }
    })
  return sorted([...kept, ...added])
}

/** The baseline without what is fixed; it never grows. */
// MM-SUPP-0015
export function pruneBaseline(
  entries: readonly Accepted[],
  diagnostics: readonly Diagnostic[],
  ran: Ran,
): Accepted[] {
  return sorted(partEntries(entries, diagnostics, ran).kept)
}

/** A repeat's own number may belong to an entry whose finding has moved up. */
function firstFree(base: string, taken: ReadonlySet<string>): string {
  let free = base
  for (let number = 2; taken.has(free); number++) free = `${base}.${number}`
  return free
}

function sorted(entries: Accepted[]): Accepted[] {
  return entries.sort((a, b) => compare(a.fingerprint, b.fingerprint))
}
