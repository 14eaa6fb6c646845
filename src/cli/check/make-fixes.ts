import type { Analysis } from '../../analyze.ts'
import type { Problem } from '../../model/diagnostic.ts'
import { plural } from '../../reports/index.ts'
import { writeEdits } from '../write-edits.ts'
import { applyFixes, type Fixed } from './apply-fixes.ts'
import { isWanted, type Wanted } from './wanted.ts'

/** What became of the fixes of the findings that are reported. */
export interface MadeFixes extends Fixed {
  problems: Problem[]
  /** For standard error, with its line end; empty where nothing was written. */
  message: string
}

/**
 * Makes the fixes and, if asked to, writes them: all or none, and only if the files are still those
 * that were read.
 *
 * @param root absolute
 */
// MM-FIX-0001 MM-FIX-0003
export function makeFixes(
  { diagnostics, trace }: Analysis,
  wanted: Wanted,
  root: string,
  write: boolean,
): MadeFixes {
  const chosen = diagnostics.filter((one) => isWanted(one, wanted))
  const fixed = applyFixes(chosen, trace.sources)
  if (!write || fixed.count === 0) return { ...fixed, problems: [], message: '' }
  const problems = writeEdits(root, fixed.changes)
  const edits = `${fixed.count} ${fixed.count === 1 ? 'fix' : 'fixes'}`
  const message = `${edits} made in ${plural(fixed.changes.length, 'file')}\n`
  return { ...fixed, problems, message: problems.length > 0 ? '' : message }
}
