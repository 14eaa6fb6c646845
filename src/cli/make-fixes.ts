import { resolve } from 'node:path'
import type { Analysis } from '../analyze.ts'
import { WriteError, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import { plural } from '../reports/index.ts'
import { applyFixes, type Fixed } from './apply-fixes.ts'
import type { Run } from './open-run.ts'
import { isWanted, type Wanted } from './select.ts'

/** What became of the fixes of the findings that are reported. */
export interface MadeFixes extends Fixed {
  problems: Problem[]
  /** For standard error, with its line end. */
  message: string
}

/** Makes the fixes; writes them, all or none, if the files are still those that were read. */
// MM-FIX-0001 MM-FIX-0003
export function makeFixes(
  { diagnostics, trace }: Analysis,
  wanted: Wanted,
  run: Run,
  write: boolean,
): MadeFixes {
  const chosen = diagnostics.filter((one) => isWanted(one, wanted))
  const fixed = applyFixes(chosen, trace.sources)
  const message =
    `${plural(fixed.count, 'fix')} made in ${plural(fixed.changes.length, 'file')}\n`.replace(
      'fixs',
      'fixes',
    )
  if (!write) return { ...fixed, problems: [], message: '' }
  try {
    writeFiles(
      fixed.changes.map(({ path, before, after }) => ({
        path: resolve(run.root, path),
        text: after,
        within: run.root,
        expect: new TextEncoder().encode(before),
      })),
    )
    return { ...fixed, problems: [], message }
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const path = fixed.changes.find((one) => resolve(run.root, one.path) === error.path)?.path
    const text = `Unexpected failure to write: ${error.message}; nothing was changed`
    return {
      ...fixed,
      problems: [path === undefined ? { message: text } : { path, message: text }],
      message: '',
    }
  }
}
