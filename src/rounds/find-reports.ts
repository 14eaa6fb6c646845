import picomatch from 'picomatch'
import type { Glob } from '../model/config.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'

/** The reports that a glob names. Git ignores most of them, so that folders are gone through. */
// MM-EVID-0020
export function findReports(files: Files, { pattern }: Glob): string[] {
  const { base, isGlob } = picomatch.scan(pattern)
  if (!isGlob) return 'bytes' in files.read(pattern) ? [pattern] : []
  const test = picomatch(pattern, { dot: true })
  return files
    .below(base)
    .filter((path) => test(path))
    .sort(compare)
}
