import type { RunOptions } from '../../analyze.ts'
import type { Command } from '../../model/command.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { FormatName } from '../../reports/formats/index.ts'
import { openRun, type Run } from '../open-run.ts'
import { reportPaths } from '../report-places.ts'
import type { CheckOptions, Session } from '../session.ts'
import { gateOptions, refuseGateOptions } from '../xref/refuse-gates.ts'
import type { CheckLine, CheckName } from './check-line.ts'
import { refuseOptions } from './refuse-options.ts'
import { refuseRules } from './refuse-rules.ts'
import { runOptions } from './run-options.ts'
import { readStdin } from './stdin.ts'
import { type Target, targetsOf } from './targets.ts'

/** A command line that makes sense: what it runs, on which files, and where its reports go. */
export interface OpenCheck<Name extends string = FormatName> {
  run: Run
  commands: readonly Command[]
  targets: Target<Name>[]
  /** What it says of test runs. */
  runs: RunOptions
}

// MM-CHECK-0002
const COMMANDS: Readonly<Record<CheckName, readonly Command[]>> = {
  lint: ['lint'],
  links: ['links'],
  xref: ['xref'],
  check: ['extract', 'lint', 'links', 'xref'],
}

/**
 * Reads a command line, its config and, for `-`, standard input; or says what is wrong with them.
 *
 * @param formats that the command has
 */
// MM-SEL-0005
export function openCheck<Name extends string>(
  line: CheckLine,
  options: CheckOptions,
  session: Session,
  formats: readonly (Name | 'text')[],
): OpenCheck<Name | 'text'> | Problem[] {
  const targets = targetsOf(options.format ?? [], options.output, formats)
  const refusals = [...refuseOptions(line, options), ...refuseGateOptions(line, options)]
  if ('message' in targets) return [targets, ...refusals]
  if (refusals.length > 0) return refusals
  const run = openRun(session, options)
  if ('message' in run) return [run]
  const commands = COMMANDS[line.which]
  const silent = refuseRules(options.rule ?? [], { name: line.name, commands }, run.config)
  if (silent.length > 0) return silent
  const files = readStdin(line.paths, options, run, session)
  if ('message' in files) return [files]
  const runs = runOptions(options, run, session)
  if ('message' in runs) return [runs]
  const reports = targets.flatMap(({ file }) => file ?? [])
  const config = { ...run.config, reports: reportPaths(reports, run, session.cwd) }
  return {
    run: { ...run, config, files },
    commands,
    targets,
    runs: { ...runs, ...gateOptions(options) },
  }
}
