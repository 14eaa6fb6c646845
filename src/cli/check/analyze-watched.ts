import { type Analysis, analyzeInSteps } from '../../analyze.ts'
import { inTurns } from '../../io/index.ts'
import { withProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import type { OpenCheck } from './open-check.ts'

/** Analyses what a command line asks for, and says at a terminal how far it is. */
export async function analyzeWatched(
  { run: { config, files }, commands, runs }: Pick<OpenCheck, 'run' | 'commands' | 'runs'>,
  { quiet = false }: { quiet?: boolean },
  session: Session,
): Promise<Analysis> {
  const watched = withProgress(files, session, { quiet })
  const analysis = await inTurns(analyzeInSteps(config, watched.files, commands, runs))
  watched.done()
  return analysis
}
