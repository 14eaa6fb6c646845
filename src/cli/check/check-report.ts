import type { Analysis } from '../../analyze.ts'
import type { Plan } from '../../changes.ts'
import type { Diagnostic, Problem } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { type Style, unifiedDiff } from '../../reports/index.ts'
import { rules } from '../../rules/index.ts'
import type { Written } from '../deliver.ts'
import { paintFor } from '../paint.ts'
import type { CheckOptions, Session } from '../session.ts'
import { VERSION } from '../version.ts'
import type { CheckLine } from './check-line.ts'
import type { Target } from './targets.ts'
import { isWanted, type Wanted } from './wanted.ts'

/** A report, and what it was cut from. */
export interface CheckReport extends Report {
  /** Every finding that was asked for, beyond --max-findings as well: what the exit code goes by. */
  all: Diagnostic[]
  /** How many of severity info people are not shown. */
  hidden: number
  plan: Plan | undefined
}

/** Formats that a person reads as they are: findings of severity info stand there with --verbose. */
const FOR_PEOPLE: readonly string[] = ['text', 'unix', 'github', 'markdown']

/** What a run reports. */
// MM-SEL-0006
export function checkReport(given: {
  line: CheckLine
  analysis: Analysis
  wanted: Wanted
  problems: Problem[]
  plan: Plan | undefined
  options: CheckOptions
}): CheckReport {
  const { line, analysis, wanted, problems, plan, options } = given
  const all = [...analysis.diagnostics, ...staleOutputs(plan)].filter((one) =>
    isWanted(one, wanted),
  )
  const shown = options.quiet ? all.filter((one) => one.severity === 'error') : all
  const limit = options.maxFindings ?? Number.POSITIVE_INFINITY
  const counting = shown.filter((one) => !one.suppressed)
  const kept = new Set(counting.slice(0, limit))
  return {
    command: line.name,
    version: VERSION,
    parser: analysis.trace.parser,
    diagnostics: shown.filter((one) => one.suppressed || kept.has(one)),
    more: counting.length - kept.size,
    problems,
    files: analysis.checked.length,
    rules: rules.map(({ id, severity, description, source }) => ({
      id,
      severity,
      description,
      source,
    })),
    all,
    hidden: options.verbose ? 0 : counting.filter((one) => one.severity === 'info').length,
    plan,
  }
}

/** The report in each format that is wanted. */
export function reportTexts<Shown extends CheckReport, Name extends string>(
  report: Shown,
  formats: Readonly<Record<Name, (report: Shown, style: Style) => string>>,
  given: { targets: Target<Name>[]; options: CheckOptions; session: Session },
): Written[] {
  const { targets, options, session } = given
  return targets.map(({ format, file }) => {
    const forPeople = FOR_PEOPLE.includes(format) && !options.verbose
    const diagnostics = report.diagnostics.filter(
      (one) => !(forPeople && one.severity === 'info') && !(format === 'text' && isStale(one)),
    )
    const text = formats[format](
      { ...report, diagnostics },
      {
        paint: paintFor(session.stdout, session, options.color && file === undefined),
        tty: session.stdout.isTTY === true && file === undefined,
        // A terminal that does not know its width says 0.
        columns: session.stdout.columns || undefined,
      },
    )
    // A person reads what would change; a program gets a finding a file.
    const patch = format === 'text' ? unifiedDiff(report.plan?.changes ?? []) : ''
    return { text: text + patch, file }
  })
}

const STALE = 'stale-output'

function isStale({ rule }: Diagnostic): boolean {
  return rule === STALE
}

/** What extract --check would print as a patch, for formats that know findings only. */
function staleOutputs(plan: Plan | undefined): Diagnostic[] {
  return (plan?.changes ?? []).map(({ path }) => ({
    rule: STALE,
    severity: 'error',
    path,
    message: 'Unexpected content that the specs do not give, expected that of: npx spec-extract',
    related: [],
    fingerprint: `stale ${path}`,
    final: true,
  }))
}
