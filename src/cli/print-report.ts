import { resolve } from 'node:path'
import { WriteError, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { CommonOptions, Session } from './session.ts'

/** Puts a report on standard output, or whole into the file that was named. */
// MM-CLI-0009 MM-CLI-0010
export function printReport(report: string, options: CommonOptions, session: Session): Problem[] {
  if (options.output === undefined) {
    session.stdout.write(report)
    return []
  }
  try {
    writeFiles(resolve('/'), [{ path: resolve(session.cwd, options.output), text: report }])
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    return [{ path: options.output, message: `Unexpected failure to write (${error.message})` }]
  }
}
