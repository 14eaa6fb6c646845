import type { Problem } from '../model/diagnostic.ts'
import { problemsText } from '../reports/index.ts'
import { paintFor } from './paint.ts'
import type { ExitCode, Session } from './session.ts'

/** Says on standard error why a run could not do its work: exit code 2. */
// MM-CLI-0002
export function refuse(problems: readonly Problem[], session: Session, color = true): ExitCode {
  session.stderr.write(problemsText(problems, paintFor(session.stderr, session, color)))
  return 2
}
