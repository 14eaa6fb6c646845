import type { Analysis } from '../../analyze.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { MatrixHead } from '../../model/matrix-head.ts'
import { problemsText } from '../../reports/index.ts'
import { answer, type XrefFormatName, xrefFormats } from '../../reports/xref/index.ts'
import { crossReferences, decisionReferences } from '../../trace/index.ts'
import { checkReport, reportTexts } from '../check/check-report.ts'
import type { OpenCheck } from '../check/open-check.ts'
import { deliver } from '../deliver.ts'
import { paintFor } from '../paint.ts'
import { refuse } from '../refuse.ts'
import { keptFiles } from '../report-places.ts'
import type { ExitCode, Session, XrefOptions } from '../session.ts'
import { findItems } from './find-items.ts'

/**
 * Tells what is known of some IDs, in the format that is wanted. An ID that no spec declares is exit
 * code 1, with the nearest on standard error; what names it is told all the same.
 */
// MM-XREF-0003 MM-XREF-0004
export function answerIds(
  ids: readonly string[],
  given: {
    open: OpenCheck<XrefFormatName>
    analysis: Analysis
    problems: Problem[]
    head?: MatrixHead
  },
  options: XrefOptions,
  session: Session,
): ExitCode {
  const { open, analysis, problems, head } = given
  const report = checkReport({
    line: { which: 'xref', name: 'spec-xref', paths: [] },
    analysis,
    wanted: {},
    problems,
    plan: undefined,
    options,
  })
  const all = crossReferences(analysis.trace, report.diagnostics, problems)
  const decisions = decisionReferences(analysis.trace)
  const { unknown, ...found } = findItems(ids, { ...all, items: [...all.items, ...decisions] })
  const shown = {
    ...report,
    ...(head && { head }),
    crossReferences: { ...all, ...found },
    totals: false,
    unreferenced: false,
  }
  const formats = {
    ...xrefFormats,
    text: () => answer(shown.crossReferences, { all: options.verbose ?? false }),
  }
  const reports = reportTexts(shown, formats, { targets: open.targets, options, session })
  const kept = keptFiles(analysis, open.run.config)
  problems.push(...deliver({ reports, root: open.run.root, folders: [], kept }, session))
  const paint = paintFor(session.stderr, session, options.color)
  session.stderr.write(problemsText(unknown, paint))
  if (problems.length > 0) return refuse(problems, session, options.color)
  return unknown.length > 0 ? 1 : 0
}
