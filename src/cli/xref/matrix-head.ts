import { createHash } from 'node:crypto'
import { changedSince, commitOf, type Recorded } from '../../io/index.ts'
import type { Config } from '../../model/config.ts'
import type { MatrixHead } from '../../model/matrix-head.ts'
import { compare } from '../../model/order.ts'
import type { Run } from '../open-run.ts'
import type { XrefOptions } from '../session.ts'

/**
 * What a run was made from: the same bytes for the same files, wherever they lie. Reports of this run
 * and of earlier ones are no part of it.
 */
// MM-EVID-0069
export function matrixHead(
  { root, config }: Pick<Run, 'root' | 'config'>,
  { digests, reports }: Pick<Recorded, 'digests' | 'reports'>,
  ids: readonly string[],
  options: XrefOptions,
): MatrixHead {
  const own = new Set([...reports, ...(config.reports ?? [])])
  const lines = [...digests]
    .filter(([path]) => !own.has(path))
    .sort(([a], [b]) => compare(a, b))
    .map(([path, digest]) => `${digest}  ${path}\n`)
  const commit = commitOf(root, 'HEAD')
  const changed = 'hash' in commit ? changedSince(root, 'HEAD') : undefined
  return {
    config: sha256(canonical(config)),
    inputs: sha256(lines.join('')),
    files: lines.length,
    ...('hash' in commit && { commit: commit.hash }),
    ...(changed instanceof Set && { clean: [...changed].every((path) => own.has(path)) }),
    filters: filtersOf(ids, options),
  }
}

/** What places in files say, and where the reports of a run go, changes nothing. */
const LEFT_OUT = ['start', 'keyPath', 'reports', 'source', 'unused']

function canonical(config: Config): string {
  return JSON.stringify(config, (key, value) => {
    if (LEFT_OUT.includes(key)) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
  })
}

/** Options that limit what is read or told, as one would write them. */
function filtersOf(ids: readonly string[], options: XrefOptions): string[] {
  const {
    rule = [],
    since,
    quiet,
    maxFindings,
    results,
    resultsCommit,
    strictResults,
    date,
  } = options
  return [
    ...ids,
    ...rule.map((one) => `--rule ${one}`),
    ...(since === undefined ? [] : [`--since ${since}`]),
    ...(quiet ? ['--quiet'] : []),
    ...(maxFindings === undefined ? [] : [`--max-findings ${maxFindings}`]),
    ...(results === false ? ['--no-results'] : (results ?? []).map((one) => `--results ${one}`)),
    ...(resultsCommit === undefined ? [] : [`--results-commit ${resultsCommit}`]),
    ...(strictResults ? ['--strict-results'] : []),
    ...(date === undefined ? [] : [`--date ${date}`]),
  ]
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
