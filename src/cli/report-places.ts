import { join, relative, resolve, sep } from 'node:path'
import type { Analysis } from '../analyze.ts'
import { realPath } from '../io/index.ts'
import { languageOf, languages } from '../languages/index.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { ledgerPaths } from '../model/ledger-paths.ts'
import type { Run } from './open-run.ts'

/** The files that a run read or that it keeps, from the root: no report may take their place. */
export function keptFiles({ trace }: Analysis, config: Config): string[] {
  const { compliance, source } = config
  const outputs = trace.outputs.map((one) => one.path)
  // Any other text may be a report of an earlier run.
  const code = trace.code.files.filter((one) => one.isProgram)
  const read = [...trace.documents, ...code].map((one) => one.path)
  const single = [...ledgerPaths(config), compliance, source].filter(
    (one) => typeof one === 'string',
  )
  return [...read, ...outputs, ...single]
}

/**
 * Reports that a run is about to replace, from the root: what an earlier run wrote there is no code.
 * Where a program stands, it is read, so that its place is refused.
 *
 * @param reports from the working folder
 */
// MM-XREF-0016
export function reportPaths(
  reports: readonly string[],
  { root, files }: Run,
  cwd: string,
): string[] {
  return reports
    .map((file) => relative(root, resolve(cwd, file)).split(sep).join('/'))
    .filter((path) => !isProgram(path, files))
}

function isProgram(path: string, files: Files): boolean {
  const read = path.startsWith('../') ? undefined : files.read(path)
  const text = read && 'bytes' in read ? new TextDecoder().decode(read.bytes.subarray(0, 200)) : ''
  const language = languageOf(path, text, languages)
  return language !== undefined && !language.prose && (language.definitions ?? []).length > 0
}

/**
 * Why reports cannot go to some files: one would replace a file that the run lives by, or two have one
 * place, however it is written.
 *
 * @param files of the reports, from the working folder
 * @param kept from the root, which is absolute
 */
// MM-CLI-0012
export function refusePlaces(
  files: readonly string[],
  kept: readonly string[],
  { cwd, root }: { cwd: string; root: string },
): Problem[] {
  // Where no report goes to a file, there is nothing to ask the system of twenty thousand others.
  if (files.length === 0) return []
  const realRoot = realPath(root)
  const keptPlaces = new Set(kept.map((path) => realPath(join(root, path))))
  const taken = new Set<string>()
  return files.flatMap((file) => {
    const place = realPath(resolve(cwd, file))
    if (keptPlaces.has(place)) {
      const path = relative(realRoot, place).split(sep).join('/')
      const message = `Unexpected report in the place of ${path}, which mustmark reads, expected another file`
      return [{ path: file, message }]
    }
    const message = `Unexpected second report for ${file}, expected --format <name>=<file>`
    if (taken.has(place)) return [{ message }]
    taken.add(place)
    return []
  })
}
