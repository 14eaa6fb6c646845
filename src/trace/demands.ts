import type { Config, Gates } from '../model/config.ts'
import type { EvidenceTrace } from '../model/evidence-trace.ts'
import type { RatchetCount } from '../model/ratchet.ts'
import type { Suspect } from '../model/suspect.ts'
import type { Trace } from '../model/trace.ts'
import type { EvidenceCore } from './evidence-trace.ts'
import { gateOutcomes } from './gates.ts'
import { ratchetChanges, ratchetCounts } from './ratchet.ts'
import { judgeWaivers, waiverFinder } from './waivers.ts'

/** What is asked of the evidence, by the config, the ledgers and the run. */
export interface Demands {
  config: Pick<Config, 'source' | 'waivers' | 'reviews' | 'ratchet'>
  gates: Gates | undefined
  /** The day of the run, where it is known. */
  date?: string | undefined
  stored: readonly RatchetCount[]
  /** Whether the run compares the stored counts with those of today. */
  compares: boolean
  suspects: Suspect[]
  unused: EvidenceTrace['unusedReviews']
}

/** Where a run has its gates if no file has them. */
const NO_FILE = 'mustmark.yaml'

/** Holds the evidence against what is asked of it. */
// MM-GATE-0004 MM-GATE-0013
export function demandsOf(
  { items, code, counts }: Pick<Trace, 'items' | 'code' | 'counts'>,
  evidence: EvidenceCore,
  { config, gates, date, stored, compares, suspects, unused }: Demands,
): EvidenceTrace {
  const { source = NO_FILE, waivers, reviews, ratchet } = config
  const hasResults = evidence.reports.length > 0
  const facts = { items, attribution: code.attribution, byKey: evidence.byKey, hasResults }
  const today = ratchetCounts(facts)
  return {
    ...evidence,
    ledgers: { waivers, reviews, ratchet },
    gates: {
      path: source,
      outcomes: gates ? gateOutcomes(facts, gates, waiverFinder(evidence.waivers, date)) : [],
      withoutId: counts.items.withoutId + counts.clauses.withoutId,
      waivers: judgeWaivers(evidence.waivers, facts, { gates, date }),
      ...(date !== undefined && { date }),
    },
    suspects,
    unusedReviews: unused,
    ratchet: { stored, today, ...(compares && { changes: ratchetChanges(stored, today) }) },
  }
}
