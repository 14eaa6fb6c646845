import { readRequirements, readRetired } from '../ledgers/index.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { isGenerated } from '../model/generated.ts'
import { compare } from '../model/order.ts'
import type { PreviousOutput, Retired } from '../model/trace.ts'

export interface LedgerRound {
  previous: PreviousOutput[]
  retired: Retired[]
  problems: Problem[]
}

/** Reads what earlier runs wrote and what people decided since. */
// MM-OUT-0013
export function readLedgers(config: Config, files: Files): LedgerRound {
  const round: LedgerRound = { previous: [], retired: [], problems: [] }
  for (const name of files.entries(config.requirements).sort(compare)) {
    const path = `${config.requirements}/${name}`
    if (!name.endsWith('.yaml') || path === config.retired) continue
    const text = readText(files, path)
    if (text === undefined || !isGenerated(text)) continue
    round.previous.push(readRequirements(path, text))
  }
  const read = files.read(config.retired)
  if ('reason' in read) {
    const message = `Unexpected ledger that ${read.reason}, expected a text file`
    if (!read.absent) round.problems.push({ path: config.retired, message })
    return round
  }
  const retired = readRetired(new TextDecoder().decode(read.bytes))
  if (Array.isArray(retired)) round.retired = retired
  else round.problems.push({ path: config.retired, ...retired })
  return round
}

function readText(files: Files, path: string): string | undefined {
  const read = files.read(path)
  return 'reason' in read ? undefined : new TextDecoder().decode(read.bytes)
}
