import { resolve } from 'node:path'
import { analyze } from '../analyze.ts'
import { type Plan, planChanges } from '../changes.ts'
import { WriteError, writeFiles } from '../io/index.ts'
import type { Diagnostic, Problem } from '../model/diagnostic.ts'
import { modelOf } from '../model/model.ts'
import {
  findingsText,
  modelJson,
  outputsOf,
  problemsText,
  summaryText,
  unifiedDiff,
} from '../reports/index.ts'
import { emptiness } from './emptiness.ts'
import { openRun, type Run } from './open-run.ts'
import { paintFor } from './paint.ts'
import { planText } from './plan-text.ts'
import type { ExitCode, ExtractOptions, Session } from './session.ts'
import { verboseText } from './verbose.ts'

/** Runs spec-extract: analyse, compare with the disk, then print the difference or write it. */
export function runExtract(options: ExtractOptions, session: Session): ExitCode {
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], options, session)

  const analysis = analyze(run.config, run.files)
  const { trace, diagnostics } = analysis
  const problems = [...analysis.problems]
  if (problems.length === 0 && !options.allowEmpty)
    problems.push(...emptiness(trace.counts, run.config))

  const outputs = outputsOf(trace, run.config)
  const plan = planChanges(outputs, trace, run.config, run.files, options.overwrite ?? false)
  const json = options.format === 'json'
  if (!json || options.check) problems.push(...plan.problems)

  const writes = !json && !options.check && problems.length === 0
  if (writes) problems.push(...apply(run, plan))
  const report = json
    ? modelJson(modelOf(trace, diagnostics, problems))
    : findingsText(shown(diagnostics, options), paintFor(session.stdout, session, options.color)) +
      (options.check && problems.length === 0 ? unifiedDiff(plan.changes) : '')
  problems.push(...print(report, options, session))

  if (options.verbose) session.stderr.write(verboseText(analysis, run.config))
  if (problems.length > 0) return refuse(problems, options, session)
  if (!options.quiet) {
    session.stderr.write(summaryText(trace.counts))
    if (!json || options.check) session.stderr.write(planText(plan, writes))
  }
  const differs = options.check === true && plan.changes.length > 0
  return differs || hasFindings(diagnostics, options) ? 1 : 0
}

function apply(run: Run, { changes }: Plan): Problem[] {
  const writes = changes.map(({ path, after }) => {
    const full = resolve(run.root, path)
    return after === undefined ? { path: full } : { path: full, text: after }
  })
  try {
    writeFiles(run.root, writes)
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const path = changes.find((change) => resolve(run.root, change.path) === error.path)?.path
    const message = `Unexpected failure to write (${error.message}); nothing was changed`
    return [path === undefined ? { message } : { path, message }]
  }
}

/** The report goes to standard output, or whole into the file that was named. */
// MM-CLI-0010
function print(report: string, options: ExtractOptions, session: Session): Problem[] {
  if (options.output === undefined) {
    session.stdout.write(report)
    return []
  }
  const path = resolve(session.cwd, options.output)
  try {
    writeFiles(resolve('/'), [{ path, text: report }])
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    return [
      {
        path: options.output,
        message: `Unexpected failure to write (${error.message})`,
      },
    ]
  }
}

function refuse(problems: Problem[], options: ExtractOptions, session: Session): ExitCode {
  session.stderr.write(problemsText(problems, paintFor(session.stderr, session, options.color)))
  return 2
}

function shown(diagnostics: Diagnostic[], { quiet, verbose }: ExtractOptions): Diagnostic[] {
  if (quiet) return diagnostics.filter((one) => one.severity === 'error')
  return verbose ? diagnostics : diagnostics.filter((one) => one.severity !== 'info')
}

/** Only errors fail, and warnings where there are more than were allowed. */
// MM-CLI-0002
function hasFindings(diagnostics: Diagnostic[], { maxWarnings }: ExtractOptions): boolean {
  const warnings = diagnostics.filter((one) => one.severity === 'warning').length
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  return tooMany || diagnostics.some((one) => one.severity === 'error')
}
