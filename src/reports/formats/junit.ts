import type { Diagnostic, Problem } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import type { Report } from '../../model/report.ts'
import { remarksOf } from '../not-shown.ts'
import { placeText } from '../place-text.ts'
import { shown } from '../shown.ts'
import { attributes, escapeXml, XML_HEADER } from '../xml.ts'

/** A test case: its element and what it counts as. */
interface Case {
  outcome: 'passed' | 'failures' | 'errors' | 'skipped'
  xml: string
}

/**
 * JUnit's XML: a suite for each file and a case for each finding. Errors are failures; warnings and
 * infos are skipped cases, because they do not fail a run. Servers know a case by its class and its
 * name, so that these hold all that tells two findings apart; as class stands the rule, because
 * they would cut a path at its full stop.
 */
// MM-FORM-0032
export function junit(report: Report): string {
  const suites = [...groupBy(shown(report), ({ path }) => path)].map(([path, found]) =>
    suite(
      { name: path, file: path },
      found.map((one) => caseOf(report.command, one)),
    ),
  )
  const own = casesOfRun(report, suites.length === 0)
  if (own.length > 0) suites.push(suite({ name: report.command }, own))
  return `${XML_HEADER}<testsuites${attributes({ name: report.command })}>\n${suites.join('')}</testsuites>\n`
}

function suite(names: { name: string; file?: string }, cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const counts = {
    tests: cases.length,
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
  }
  const xml = cases.map((one) => one.xml).join('')
  return `  <testsuite${attributes({ ...names, ...counts })}>\n${xml}  </testsuite>\n`
}

function caseOf(command: string, diagnostic: Diagnostic): Case {
  const { severity, message, rule } = diagnostic
  const names = { name: `${placeText(diagnostic)}: ${message}`, classname: `${command}.${rule}` }
  const what = { type: severity, message }
  return severity === 'error'
    ? { outcome: 'failures', xml: testcase(names, 'failure', what, `${names.name} (${rule})`) }
    : { outcome: 'skipped', xml: testcase(names, 'skipped', what) }
}

/** What is no finding; a clean run has a case that passed, or servers say that no test ran. */
// MM-FORM-0033
function casesOfRun(report: Report, isEmpty: boolean): Case[] {
  const classname = report.command
  const cases = report.problems.map((one) => problemCase(classname, one))
  for (const name of remarksOf(report)) {
    cases.push({ outcome: 'skipped', xml: testcase({ name, classname }, 'skipped', {}) })
  }
  if (isEmpty && cases.length === 0) {
    const names = attributes({ name: 'no findings', classname })
    cases.push({ outcome: 'passed', xml: `    <testcase${names}/>\n` })
  }
  return cases
}

function problemCase(classname: string, { path, start, message }: Problem): Case {
  const place = path === undefined ? '' : `${placeText(start ? { path, start } : { path })}: `
  const name = `${place}${message}`
  const what = { type: 'problem', message }
  return { outcome: 'errors', xml: testcase({ name, classname }, 'error', what, name) }
}

function testcase(
  names: { name: string; classname: string },
  element: string,
  values: Record<string, string>,
  content = '',
): string {
  const inner = `<${element}${attributes(values)}>${escapeXml(content)}</${element}>`
  return `    <testcase${attributes(names)}>\n      ${inner}\n    </testcase>\n`
}
