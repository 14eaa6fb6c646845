import type { Analysis } from '../../analyze.ts'
import type { Plan } from '../../changes.ts'
import type { Problem } from '../../model/diagnostic.ts'
import { FORMAT_NAMES, formats } from '../../reports/formats/index.ts'
import { unifiedDiff } from '../../reports/index.ts'
import { totalsLine, summary as xrefSummary } from '../../reports/xref/summary.ts'
import { crossReferences } from '../../trace/index.ts'
import { deliver } from '../deliver.ts'
import { nothingToCheck } from '../emptiness.ts'
import { haveFailed } from '../findings.ts'
import { parserText } from '../parser-text.ts'
import { planOf, planText } from '../plan-text.ts'
import { refuse } from '../refuse.ts'
import { keptFiles } from '../report-places.ts'
import type { CheckOptions, ExitCode, Session } from '../session.ts'
import { verboseText } from '../verbose.ts'
import { gateLines } from '../xref/gate-lines.ts'
import { updateRatchet } from '../xref/update-ratchet.ts'
import { acceptFindings } from './accept-findings.ts'
import { analyzeWatched } from './analyze-watched.ts'
import type { CheckLine } from './check-line.ts'
import { checkReport, reportTexts } from './check-report.ts'
import { makeFixes } from './make-fixes.ts'
import { type OpenCheck, openCheck } from './open-check.ts'
import { rulesHelp } from './rules-help.ts'
import { summarise } from './summarise.ts'
import { type Selected, wantedBy } from './wanted.ts'
import { withRemarks } from './with-remarks.ts'

/** Runs spec-lint, spec-links or `mustmark check`. */
// MM-CHECK-0001 MM-CLI-0002
export async function runCheck(
  line: CheckLine,
  options: CheckOptions,
  session: Session,
): Promise<ExitCode> {
  const help = rulesHelp(options)
  if (help && 'message' in help) return refuse([help], session, options.color)
  if (help) {
    session.stdout.write(help.text)
    return 0
  }
  const open = openCheck(line, options, session, FORMAT_NAMES)
  if (Array.isArray(open)) return refuse(open, session, options.color)

  const analysis = await analyzeWatched(open, options, session)
  const problems = [...analysis.problems]
  if (problems.length === 0) {
    problems.push(...nothingToCheck(analysis, open.run.config, line.which, options))
  }
  const wanted = wantedBy(line.paths, options, analysis.checked, open.run, session)
  // What to report is not known: everything would bury the reason.
  if (wanted.problems.length > 0) {
    return refuse([...problems, ...wanted.problems], session, options.color)
  }
  const found: Found = { line, open, analysis, wanted, problems }
  if (options.updateBaseline || options.pruneBaseline) {
    if (problems.length > 0) return refuse(problems, session, options.color)
    return acceptFindings(analysis, open.run, options, session)
  }
  if (options.updateRatchet) {
    if (problems.length > 0) return refuse(problems, session, options.color)
    return updateRatchet(analysis, open.run, options, session)
  }
  if (options.fixDryRun) return showFixes(found, options, session)
  return report(options.fix ? await fixed(found, options, session) : found, options, session)
}

/** What a run found, and what of it is reported. */
interface Found {
  line: CheckLine
  open: OpenCheck
  analysis: Analysis
  wanted: Selected
  problems: Problem[]
}

/** Writes the fixes; what they leave, or bring about, is what counts then. */
async function fixed(found: Found, options: CheckOptions, session: Session): Promise<Found> {
  const { open, analysis, wanted, problems } = found
  if (problems.length > 0) return found
  const made = makeFixes(analysis, wanted, open.run.root, true)
  if (!options.quiet) session.stderr.write(made.message)
  if (made.problems.length > 0) return { ...found, problems: made.problems }
  if (made.count === 0) return found
  const after = await analyzeWatched(open, options, session)
  return { ...found, analysis: after, problems: [...after.problems] }
}

/** Prints the fixes as a patch; the summary and the exit code are those of all that is found. */
// MM-FIX-0001
function showFixes(found: Found, options: CheckOptions, session: Session): ExitCode {
  const { line, open, analysis, wanted, problems } = found
  const { changes, count } = makeFixes(analysis, wanted, open.run.root, false)
  session.stdout.write(unifiedDiff(changes))
  const shown = checkReport({ line, analysis, wanted, problems, plan: undefined, options })
  if (!options.quiet) summarise(shown, wanted, session)
  if (problems.length > 0) return refuse(problems, session, options.color)
  return count > 0 || haveFailed(shown.all, options) ? 1 : 0
}

function report(found: Found, options: CheckOptions, session: Session): ExitCode {
  const { line, open, analysis, wanted, problems } = found
  const { root, config } = open.run
  const plan = line.which === 'check' ? planOf(open.run, analysis, false) : undefined
  problems.push(...(plan?.problems ?? []))
  const shown = {
    ...checkReport({ line, analysis, wanted, problems, plan, options }),
    ...(line.which === 'check' && withRemarks(analysis, config)),
  }
  const reports = reportTexts(shown, formats, { targets: open.targets, options, session })
  const kept = keptFiles(analysis, config)
  problems.push(...deliver({ reports, root, folders: [], kept }, session))

  if (options.debug) session.stderr.write(parserText(analysis.trace))
  if (options.verbose) session.stderr.write(verboseText(analysis))
  if (!options.quiet) {
    summarise(shown, wanted, session)
    if (plan && problems.length === 0) session.stderr.write(planText(plan, false))
    if (line.which === 'check') session.stderr.write(coverageText(found, options))
  }
  if (problems.length > 0) return refuse(problems, session, options.color)
  return isStale(plan) || haveFailed(shown.all, options) ? 1 : 0
}

/** What mustmark check says of code and tests, the gates last. */
// MM-XREF-0014
function coverageText({ analysis, open, problems }: Found, { verbose }: CheckOptions): string {
  const references = crossReferences(analysis.trace, analysis.diagnostics, problems)
  const lines = [...totalsLine(references), ...xrefSummary(references, verbose)]
  return lines.map((line) => `${line}\n`).join('') + gateLines(analysis.trace, open.run.config)
}

/** What is held back is not what the specs say either, whichever findings were asked for. */
// MM-SUPP-0016
function isStale(plan: Plan | undefined): boolean {
  return plan !== undefined && plan.changes.length + plan.held.length > 0
}
