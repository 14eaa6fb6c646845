import type { CrossReferencedItem, ItemWaiver } from '../model/cross-references.ts'
import { groupBy } from '../model/group.ts'
import type { Reference } from '../model/reference.ts'
import type { Trace } from '../model/trace.ts'
import { type TestEvidence, testEvidence } from './test-evidence.ts'

/** What is known of an item beyond who names it. */
export interface ItemEvidence {
  facts: Pick<CrossReferencedItem, 'result' | 'review' | 'verdict'>
  waivers: ItemWaiver[]
  test(reference: Reference): TestEvidence
}

/** Result, review, verdict and waivers of each item, and what became of its tests. */
// MM-EVID-0064
export function itemEvidence({ code, evidence }: Trace): (key: string) => ItemEvidence {
  const test = testEvidence(evidence, code)
  const waivers = groupBy(evidence.waivers, (one) => one.key)
  return (key) => {
    const { result, review, verdict } = evidence.byKey.get(key) ?? {}
    const isChecked = evidence.results !== 'left out'
    return {
      facts: {
        ...(isChecked && result !== undefined && { result }),
        ...(review !== undefined && { review }),
        ...(code.scanned && verdict !== undefined && { verdict }),
      },
      waivers: (waivers.get(key) ?? []).map(({ gate, reason, owner, expires }) => ({
        gate,
        reason,
        owner,
        expires,
      })),
      test,
    }
  }
}
