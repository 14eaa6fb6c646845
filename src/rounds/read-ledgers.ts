import { readRequirements, readRetired } from '../ledgers/index.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { isGenerated } from '../model/generated.ts'
import { outputPlaces } from '../model/output-places.ts'
import type { PreviousOutput, Retired } from '../model/trace.ts'
import { decode } from '../parse/index.ts'

export interface LedgerRound {
  previous: PreviousOutput[]
  retired: Retired[]
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
  return { previous, ...readRetiredIds(config, files) }
}

function readRetiredIds(config: Config, files: Files): Pick<LedgerRound, 'retired' | 'problems'> {
  const { retired: path } = config
  const read = files.read(path)
  if ('reason' in read) {
    const message = `Unexpected ledger that ${read.reason}, expected a text file`
    return { retired: [], problems: read.absent ? [] : [{ path, message }] }
  }
  const decoded = decode(read.bytes)
  if (!('text' in decoded)) return { retired: [], problems: [{ path, ...decoded }] }
  const retired = readRetired(decoded.text)
  if (Array.isArray(retired)) return { retired, problems: [] }
  return { retired: [], problems: [{ path, ...retired }] }
}
