import { type Analysis, analyze } from '../../analyze.ts'
import { type Plan, placeClashes } from '../../changes.ts'
import type { Command } from '../../model/command.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { Files } from '../../model/files.ts'
import { findingsSummary, problemsText, unifiedDiff } from '../../reports/index.ts'
import { deliver } from '../deliver.ts'
import { nothingToCheck } from '../emptiness.ts'
import { haveFailed } from '../findings.ts'
import { openRun, type Run } from '../open-run.ts'
import { paintFor } from '../paint.ts'
import { planOf, planText } from '../plan-text.ts'
import { withProgress } from '../progress.ts'
import { keptFiles } from '../report-places.ts'
import type { CheckOptions, ExitCode, Session } from '../session.ts'
import { verboseText } from '../verbose.ts'
import { acceptFindings } from './accept-findings.ts'
import type { CheckLine, CheckName } from './check-line.ts'
import { checkReport, reportTexts } from './check-report.ts'
import { makeFixes } from './make-fixes.ts'
import { refuseOptions } from './refuse-options.ts'
import { refuseRules } from './refuse-rules.ts'
import { rulesHelp } from './rules-help.ts'
import { readStdin } from './stdin.ts'
import { targetsOf } from './targets.ts'
import { wantedBy } from './wanted.ts'

// MM-CHECK-0002
const COMMANDS: Readonly<Record<CheckName, readonly Command[]>> = {
  lint: ['lint'],
  links: ['links'],
  check: ['extract', 'lint', 'links'],
}

/** Runs spec-lint, spec-links or `mustmark check`. */
// MM-CHECK-0001 MM-CLI-0002
export function runCheck(line: CheckLine, options: CheckOptions, session: Session): ExitCode {
  const help = rulesHelp(options)
  if (help && 'text' in help) {
    session.stdout.write(help.text)
    return 0
  }
  const targets = targetsOf(options.format ?? [], options.output)
  const refusals = [
    ...(help ? [help] : []),
    ...('message' in targets ? [targets] : []),
    ...refuseOptions(line, options),
  ]
  if (refusals.length > 0 || 'message' in targets) return refuse(refusals, options, session)
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], options, session)
  const named = { name: line.name, commands: COMMANDS[line.which] }
  const unseen = refuseRules(options.rule ?? [], named, run.config)
  if (unseen.length > 0) return refuse(unseen, options, session)
  const files = readStdin(line.paths, options, run, session)
  if ('message' in files) return refuse([files], options, session)

  let analysis = analyzeWatched(run, files, line, options, session)
  const problems = [...analysis.problems]
  if (problems.length === 0)
    problems.push(...nothingToCheck(analysis, run.config, line.which, options))
  const wanted = wantedBy(line.paths, options, analysis.checked, run, session)
  // What to report is not known: everything would bury the reason.
  if (wanted.problems.length > 0) {
    return refuse([...problems, ...wanted.problems], options, session)
  }

  if (options.updateBaseline || options.pruneBaseline) {
    const { outputs } = analysis.trace
    const { compliance } = run.config
    const places = compliance === false ? outputs : [...outputs, { path: compliance }]
    problems.push(...placeClashes(places, run.config))
    if (problems.length > 0) return refuse(problems, options, session)
    return acceptFindings(analysis, run, options, session)
  }
  if (options.fix || options.fixDryRun) {
    const fixed = makeFixes(
      analysis,
      wanted,
      run.root,
      problems.length === 0 && options.fix === true,
    )
    if (options.fixDryRun) {
      session.stdout.write(unifiedDiff(fixed.changes))
      return problems.length > 0 ? refuse(problems, options, session) : fixed.count > 0 ? 1 : 0
    }
    problems.push(...fixed.problems)
    if (!options.quiet) session.stderr.write(fixed.message)
    // What the edits leave, or bring about, is what counts now.
    if (fixed.problems.length === 0 && fixed.count > 0) {
      analysis = analyzeWatched(run, run.files, line, options, session)
      problems.push(...analysis.problems)
    }
  }
  const plan = line.which === 'check' ? planOf(run, analysis, false) : undefined
  problems.push(...(plan?.problems ?? []))
  const report = checkReport({ line, analysis, wanted, problems, plan, options })
  const reports = reportTexts(report, { targets, options, session })
  problems.push(
    ...deliver(
      { reports, root: run.root, folders: [], kept: keptFiles(analysis, run.config) },
      session,
    ),
  )

  if (options.verbose) session.stderr.write(verboseText(analysis, run.config))
  if (!options.quiet) {
    session.stderr.write(`${findingsSummary(report)}${hiddenText(report.hidden)}${wanted.note}\n`)
    if (plan && problems.length === 0) session.stderr.write(planText(plan, false))
  }
  if (problems.length > 0) return refuse(problems, options, session)
  return isStale(plan) || haveFailed(report.all, options) ? 1 : 0
}

function analyzeWatched(
  { config }: Run,
  files: Files,
  { which }: CheckLine,
  options: CheckOptions,
  session: Session,
): Analysis {
  const watched = withProgress(files, session, { quiet: options.quiet ?? false })
  const analysis = analyze(config, watched.files, COMMANDS[which])
  watched.done()
  return analysis
}

function hiddenText(hidden: number): string {
  return hidden === 0 ? '' : `; ${hidden} of severity info, listed with --verbose`
}

/** What is held back is not what the specs say either, whichever findings were asked for. */
// MM-SUPP-0016
function isStale(plan: Plan | undefined): boolean {
  return plan !== undefined && plan.changes.length + plan.held.length > 0
}

function refuse(problems: readonly Problem[], options: CheckOptions, session: Session): ExitCode {
  session.stderr.write(problemsText(problems, paintFor(session.stderr, session, options.color)))
  return 2
}
