import { recorded } from '../../io/index.ts'
import { XREF_FORMAT_NAMES, xrefFormats, xrefSummary } from '../../reports/xref/index.ts'
import { crossReferences } from '../../trace/index.ts'
import { acceptFindings } from '../check/accept-findings.ts'
import { analyzeWatched } from '../check/analyze-watched.ts'
import type { CheckLine } from '../check/check-line.ts'
import { checkReport, reportTexts } from '../check/check-report.ts'
import { openCheck } from '../check/open-check.ts'
import { rulesHelp } from '../check/rules-help.ts'
import { summarise } from '../check/summarise.ts'
import { wantedBy } from '../check/wanted.ts'
import { withRemarks } from '../check/with-remarks.ts'
import { deliver } from '../deliver.ts'
import { nothingToCheck } from '../emptiness.ts'
import { haveFailed } from '../findings.ts'
import { parserText } from '../parser-text.ts'
import { refuse } from '../refuse.ts'
import { keptFiles } from '../report-places.ts'
import type { ExitCode, Session, XrefOptions } from '../session.ts'
import { verboseText } from '../verbose.ts'
import { answerIds } from './answer-ids.ts'
import { gateLines } from './gate-lines.ts'
import { matrixHead } from './matrix-head.ts'
import { refuseXref } from './refuse-xref.ts'
import { updateRatchet } from './update-ratchet.ts'

const LINE: CheckLine = { which: 'xref', name: 'spec-xref', paths: [] }

/** Runs spec-xref: the findings and the matrix, or what is known of some IDs. */
// MM-XREF-0001 MM-XREF-0002 MM-CLI-0002
export async function runXref(
  ids: readonly string[],
  options: XrefOptions,
  session: Session,
): Promise<ExitCode> {
  const help = rulesHelp(options)
  if (help && 'message' in help) return refuse([help], session, options.color)
  if (help) {
    session.stdout.write(help.text)
    return 0
  }
  const open = openCheck(LINE, options, session, XREF_FORMAT_NAMES)
  if (Array.isArray(open)) return refuse(open, session, options.color)
  const refusals = refuseXref(ids, options, open.targets)
  if (refusals.length > 0) return refuse(refusals, session, options.color)

  const { targets } = open
  const made = recorded(open.run.files)
  const hasHead = targets.some(({ format }) => format === 'markdown')
  const run = hasHead ? { ...open.run, files: made.files } : open.run
  const analysis = await analyzeWatched({ ...open, run }, options, session)
  const head = hasHead && { head: matrixHead(run, made, ids, options) }
  const problems = [...analysis.problems]
  if (problems.length === 0) problems.push(...nothingToCheck(analysis, run.config, 'xref', options))
  if (ids.length > 0) return answerIds(ids, { open, analysis, problems, ...head }, options, session)

  const wanted = wantedBy([], options, analysis.checked, run, session)
  if (wanted.problems.length > 0) {
    return refuse([...problems, ...wanted.problems], session, options.color)
  }
  if (options.updateBaseline || options.pruneBaseline) {
    if (problems.length > 0) return refuse(problems, session, options.color)
    return acceptFindings(analysis, run, options, session)
  }
  if (options.updateRatchet) {
    if (problems.length > 0) return refuse(problems, session, options.color)
    return updateRatchet(analysis, run, options, session)
  }

  const report = checkReport({ line: LINE, analysis, wanted, problems, plan: undefined, options })
  const references = {
    ...crossReferences(analysis.trace, report.diagnostics, problems),
    more: report.more,
  }
  const shown = {
    ...report,
    ...withRemarks(analysis, run.config),
    ...head,
    crossReferences: references,
    totals: !options.quiet,
    unreferenced: options.unreferenced ?? false,
  }
  const reports = reportTexts(shown, xrefFormats, { targets, options, session })
  const kept = keptFiles(analysis, run.config)
  problems.push(...deliver({ reports, root: run.root, folders: [], kept }, session))

  if (options.debug) session.stderr.write(parserText(analysis.trace))
  if (options.verbose) session.stderr.write(verboseText(analysis))
  if (!options.quiet) {
    summarise(shown, wanted, session)
    for (const line of xrefSummary(references, options.verbose)) session.stderr.write(`${line}\n`)
    session.stderr.write(gateLines(analysis.trace, run.config))
  }
  if (problems.length > 0) return refuse(problems, session, options.color)
  return haveFailed(report.all, options) ? 1 : 0
}
