import { sep } from 'node:path'
import type { Problem } from '../../model/diagnostic.ts'
import { problemsText } from '../../reports/index.ts'
import { paintFor } from '../paint.ts'
import type { SectionOptions, Session } from '../session.ts'
import type { Answer } from './answer.ts'
import { findSection } from './find-section.ts'
import { listSections } from './list-sections.ts'
import { openFile } from './open-file.ts'
import { refuseSection } from './refuse-section.ts'
import { faultProblem, hiddenProblems } from './section-problems.ts'

/** 0 printed, 1 not read, 2 not there or empty, 3 markers out of order, 4 bad command line. */
export type SectionCode = 0 | 1 | 2 | 3 | 4

/** Runs `mustmark section`: the text of a section to standard output, all else to standard error. */
// MM-SECT-0007 MM-SECT-0013 MM-SECT-0016
export function runSection(
  file: string,
  name: string | undefined,
  options: SectionOptions,
  session: Session,
): SectionCode {
  const paint = paintFor(session.stderr, session, options.color)
  const path = file.split(sep).join('/')
  const say = (problems: readonly Problem[], severity: 'error' | 'warning') =>
    session.stderr.write(problemsText(problems, paint, severity))
  const sayOf = (problems: readonly Problem[], severity: 'error' | 'warning') =>
    say(
      problems.map((one) => ({ path, ...one })),
      severity,
    )

  const refusals = refuseSection(file, name, options)
  if (refusals.length > 0) {
    say(refusals, 'error')
    return 4
  }
  const opened = openFile(file, session.cwd)
  if ('message' in opened) {
    say([opened], 'error')
    return 1
  }
  if (name !== undefined) {
    const answer: Answer = findSection(name, opened)
    sayOf('code' in answer ? answer.problems : answer.notes, 'code' in answer ? 'error' : 'warning')
    if ('code' in answer) return answer.code
    session.stdout.write(answer.text)
    return 0
  }
  const list = listSections(opened)
  session.stdout.write(list)
  sayOf(opened.faults.map(faultProblem), 'error')
  sayOf(hiddenProblems(opened), 'warning')
  if (opened.faults.length > 0 || opened.unterminated) return 3
  if (list !== '') return 0
  sayOf([{ message: NOTHING }], 'error')
  return 2
}

const NOTHING = 'Unexpected file without sections, expected section markers or headings'
