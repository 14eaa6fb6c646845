import { type Analysis, analyze } from '../../analyze.ts'
import { withProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import type { OpenCheck } from './open-check.ts'

/** Analyses what a command line asks for, and says at a terminal how far it is. */
export function analyzeWatched(
  { run: { config, files }, commands }: Pick<OpenCheck, 'run' | 'commands'>,
  { quiet = false }: { quiet?: boolean },
  session: Session,
): Analysis {
  const watched = withProgress(files, session, { quiet })
  const analysis = analyze(config, watched.files, commands)
  watched.done()
  return analysis
}
