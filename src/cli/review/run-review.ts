import { analyze } from '../../analyze.ts'
import { placeClashes } from '../../changes.ts'
import { writeReviews } from '../../ledgers/index.ts'
import { groupBy } from '../../model/group.ts'
import type { Review } from '../../model/review.ts'
import type { Trace } from '../../model/trace.ts'
import { plural, problemsText } from '../../reports/index.ts'
import { openRun, type Run } from '../open-run.ts'
import { paintFor } from '../paint.ts'
import { refuse } from '../refuse.ts'
import type { ExitCode, ReviewOptions, Session } from '../session.ts'
import { writeLedger } from '../write-ledger.ts'
import { record } from './record.ts'
import { refuseReview } from './refuse-review.ts'
import { allTargets, reviewTargets } from './review-targets.ts'
import { reviewText } from './review-text.ts'

/** Runs `mustmark review`: all of the names, or none. */
// MM-GATE-0018 MM-GATE-0019
export function runReview(
  names: readonly string[],
  options: ReviewOptions,
  session: Session,
): ExitCode {
  const refusals = refuseReview(names, options)
  if (refusals.length > 0) return refuse(refusals, session, options.color)
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], session, options.color)
  if (run.config.code === false) {
    const message = 'Unexpected review where the config says that there is no code, expected code'
    return refuse([{ message }], session, options.color)
  }
  // Whether tests passed and gates are met is not asked here.
  const asked = { results: false, date: false } as const
  const { trace, problems } = analyze(run.config, run.files, ['xref'], asked)
  const clashes = placeClashes(trace.outputs, run.config)
  if (problems.length + clashes.length > 0) {
    return refuse([...problems, ...clashes], session, options.color)
  }
  if (options.prune) return prune(trace, run, options, session)

  const { targets, unknown } = options.all
    ? { targets: allTargets(trace), unknown: [] }
    : reviewTargets(names, trace, { cwd: session.cwd, root: run.root })
  if (unknown.length > 0) {
    session.stderr.write(problemsText(unknown, paintFor(session.stderr, session, options.color)))
    return 1
  }
  const { items, evidence } = trace
  const { reviews, done } = record(targets, { items, reviews: evidence.reviews }, options.reason)
  const fresh = [...done.values()].flat().filter((one) => one.before !== 'reviewed already').length
  const failed = fresh > 0 ? write(reviews, run, options, session) : undefined
  if (failed !== undefined) return failed
  if (options.quiet) return 0
  const suspects = groupBy(evidence.suspects, (one) => one.item.key)
  for (const item of items) {
    const own = done.get(item.key)
    if (own === undefined) continue
    const looked = new Set(own.map(({ review }) => review.path))
    const changed = (suspects.get(item.key) ?? []).filter((one) => looked.has(one.review.path))
    session.stdout.write(reviewText(item, own, changed))
  }
  const verb = options.dryRun ? 'would be recorded' : 'recorded'
  const what = plural(done.size, 'requirement')
  session.stderr.write(`${plural(fresh, 'review')} of ${what} ${verb} in ${run.config.reviews}\n`)
  return 0
}

/** Forgets what is of no use; nothing is recorded. */
// MM-GATE-0016
function prune(
  { evidence: { reviews, unusedReviews } }: Trace,
  run: Run,
  options: ReviewOptions,
  session: Session,
): ExitCode {
  const kept = reviews.filter((one) => !unusedReviews.includes(one))
  const failed = unusedReviews.length > 0 ? write(kept, run, options, session) : undefined
  if (failed !== undefined) return failed
  if (options.quiet) return 0
  for (const { key, path } of unusedReviews) session.stdout.write(`${key} ${path}\n`)
  const verb = options.dryRun ? 'would be forgotten' : 'forgotten'
  session.stderr.write(
    `${plural(unusedReviews.length, 'review')} ${verb}, ${kept.length} in ${run.config.reviews}\n`,
  )
  return 0
}

/** @returns the exit code of a failure, or nothing */
function write(
  reviews: readonly Review[],
  { root, config }: Run,
  { dryRun, color }: ReviewOptions,
  session: Session,
): ExitCode | undefined {
  if (dryRun) return undefined
  const failures = writeLedger(root, config.reviews, writeReviews(reviews))
  return failures.length > 0 ? refuse(failures, session, color) : undefined
}
