import { createHash } from 'node:crypto'
import type { Files } from '../model/files.ts'
import { isOwnReport } from '../model/own-report.ts'

/** Files that remember which of them were read, and what stood in them. */
export interface Recorded {
  files: Files
  /** SHA-256 in hexadecimal of what was read, by path from the root. */
  digests: ReadonlyMap<string, string>
  /** Reports of earlier runs, which count for nothing and are none of them. */
  reports: ReadonlySet<string>
}

/** So much of a file tells whether it is a report of ours. */
const BEGINNING = 4000

/** Remembers what is read. */
// MM-EVID-0069
export function recorded(files: Files): Recorded {
  const digests = new Map<string, string>()
  const reports = new Set<string>()
  return {
    digests,
    reports,
    files: {
      ...files,
      read(path) {
        const read = files.read(path)
        if (!('bytes' in read) || digests.has(path) || reports.has(path)) return read
        const { bytes } = read
        if (isOwnReport(new TextDecoder().decode(bytes.subarray(0, BEGINNING)))) reports.add(path)
        else digests.set(path, createHash('sha256').update(bytes).digest('hex'))
        return read
      },
    },
  }
}
