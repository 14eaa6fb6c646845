import { type Analysis, analyzeInSteps } from '../analyze.ts'
import type { Plan } from '../changes.ts'
import { inTurns } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import { modelOf } from '../model/model.ts'
import { findingsText, modelJson, summaryText, unifiedDiff } from '../reports/index.ts'
import { LEFT_OUT } from '../reports/xref/summary.ts'
import { deliver } from './deliver.ts'
import { emptiness } from './emptiness.ts'
import { haveFailed, hiddenFindings, shownFindings } from './findings.ts'
import { openRun } from './open-run.ts'
import { paintFor } from './paint.ts'
import { parserText } from './parser-text.ts'
import { planOf, planText } from './plan-text.ts'
import { refuse } from './refuse.ts'
import { keptFiles } from './report-places.ts'
import type { ExitCode, ExtractOptions, Session } from './session.ts'
import { verboseText } from './verbose.ts'

/** Runs spec-extract: analyse, compare with the disk, then print the difference or write it. */
// MM-CLI-0002 MM-CLI-0005 MM-CLI-0006
export async function runExtract(options: ExtractOptions, session: Session): Promise<ExitCode> {
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], session, options.color)

  const analysis = await inTurns(analyzeInSteps(run.config, run.files))
  const problems = [...analysis.problems]
  if (problems.length === 0 && !options.allowEmpty)
    problems.push(...emptiness(analysis, run.config))

  const wantsPlan = options.format !== 'json' || options.check === true
  const plan = wantsPlan ? planOf(run, analysis, options.overwrite ?? false) : undefined
  problems.push(...(plan?.problems ?? []))
  const writes = plan !== undefined && !options.check && problems.length === 0
  const report = reportOf(analysis, problems, plan, options, session)
  const delivery = {
    reports: [{ text: report, file: options.output }],
    plan: writes ? plan : undefined,
    root: run.root,
    folders: [run.config.requirements],
    kept: keptFiles(analysis, run.config),
  }
  problems.push(...deliver(delivery, session))

  if (options.debug) session.stderr.write(parserText(analysis.trace))
  if (options.verbose) session.stderr.write(verboseText(analysis))
  if (problems.length > 0) return refuse(problems, session, options.color)

  if (!options.quiet) {
    const { trace, diagnostics } = analysis
    const hidden = hiddenFindings(diagnostics, options)
    session.stderr.write(summaryText(trace.counts, hidden, diagnostics, trace.parser))
    if (run.config.code === false && run.config.compliance !== false) {
      session.stderr.write(`${LEFT_OUT}\n`)
    }
    if (plan) session.stderr.write(planText(plan, writes))
  }
  const differs = options.check === true && (plan?.changes.length ?? 0) > 0
  return differs || haveFailed(analysis.diagnostics, options) ? 1 : 0
}

/** The model as JSON, or the findings and, with --check, the patch. */
function reportOf(
  { trace, diagnostics }: Analysis,
  problems: Problem[],
  plan: Plan | undefined,
  options: ExtractOptions,
  session: Session,
): string {
  if (options.format === 'json') return modelJson(modelOf(trace, diagnostics, problems))
  const paint = paintFor(session.stdout, session, options.color && options.output === undefined)
  const findings = findingsText(shownFindings(diagnostics, options), paint)
  return options.check && plan && problems.length === 0
    ? findings + unifiedDiff(plan.changes)
    : findings
}
