import { relative, resolve, sep } from 'node:path'
import type { RunOptions } from '../../analyze.ts'
import { changedSince } from '../../io/index.ts'
import type { Glob } from '../../model/config.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { Run } from '../open-run.ts'
import type { CheckOptions, Session } from '../session.ts'

/** What a command line says of test runs: which reports count, and of which revision they are. */
// MM-EVID-0022
export function runOptions(
  { results, resultsCommit, strictResults }: CheckOptions,
  { root }: Run,
  { cwd }: Session,
): RunOptions | Problem {
  if (results === false) {
    const other =
      resultsCommit === undefined ? strictResults && '--strict-results' : '--results-commit'
    if (!other) return { results: false }
    return { message: `Unexpected ${other} with --no-results, expected reports` }
  }
  const globs = results?.map((one): Glob => {
    const pattern = relative(root, resolve(cwd, one)).split(sep).join('/')
    return { pattern, optional: false, keyPath: [] }
  })
  const outside = globs?.find(({ pattern }) => pattern === '' || pattern.startsWith('../'))
  if (outside) {
    const message = `Unexpected --results ${outside.pattern}, expected reports below the root`
    return { message }
  }
  const chosen = { ...(globs && { results: globs }), ...(strictResults && { strict: true }) }
  if (resultsCommit === undefined) return chosen
  const changed = changedSince(root, resultsCommit)
  if ('expected' in changed) {
    const message = `Unexpected --results-commit "${resultsCommit}", expected ${changed.expected}`
    return { message }
  }
  return { ...chosen, changed }
}
