import {
  type LedgerError,
  readBaseline,
  readRatchet,
  readRequirements,
  readRetired,
  readReviews,
  readWaivers,
} from '../ledgers/index.ts'
import type { Baseline } from '../model/baseline.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { isGenerated } from '../model/generated.ts'
import { outputPlaces } from '../model/output-places.ts'
import type { RatchetCount } from '../model/ratchet.ts'
import type { Review } from '../model/review.ts'
import type { PreviousOutput, Retired } from '../model/trace.ts'
import type { Waiver } from '../model/waiver.ts'
import { decode } from '../parse/index.ts'

export interface LedgerRound {
  previous: PreviousOutput[]
  retired: Retired[]
  baseline: Baseline
  waivers: Waiver[]
  reviews: Review[]
  ratchet: RatchetCount[]
  problems: Problem[]
}

/** Reads what earlier runs wrote and what people decided since. */
// MM-OUT-0013
export function readLedgers(config: Config, files: Files): LedgerRound {
  const previous: PreviousOutput[] = []
  for (const path of outputPlaces(config, files)) {
    const read = files.read(path)
    const text = 'bytes' in read ? new TextDecoder().decode(read.bytes) : ''
    if (path.endsWith('.yaml') && isGenerated(text)) previous.push(readRequirements(path, text))
  }
  const retired = readLedger(config.retired, files, readRetired)
  const baseline = readLedger(config.baseline, files, readBaseline)
  const waivers = readLedger(config.waivers, files, readWaivers)
  const reviews = readLedger(config.reviews, files, readReviews)
  const ratchet = readLedger(config.ratchet, files, readRatchet)
  return {
    previous,
    retired: retired.entries,
    baseline: { path: config.baseline, entries: baseline.entries },
    waivers: waivers.entries,
    reviews: reviews.entries,
    ratchet: ratchet.entries,
    problems: [retired, baseline, waivers, reviews, ratchet].flatMap((one) => one.problems),
  }
}

/** The entries of a ledger that people keep; one that is not there has none. */
// MM-SUPP-0012
function readLedger<T>(
  path: string,
  files: Files,
  entriesIn: (text: string) => T[] | LedgerError,
): { entries: T[]; problems: Problem[] } {
  const read = files.read(path)
  if ('reason' in read) {
    const message = `Unexpected ledger that ${read.reason}, expected a text file`
    return { entries: [], problems: read.absent ? [] : [{ path, message }] }
  }
  const decoded = decode(read.bytes)
  if (!('text' in decoded)) return { entries: [], problems: [{ path, ...decoded }] }
  const entries = entriesIn(decoded.text)
  if (Array.isArray(entries)) return { entries, problems: [] }
  return { entries: [], problems: [{ path, ...entries }] }
}
