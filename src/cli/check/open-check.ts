import type { Command } from '../../model/command.ts'
import type { Problem } from '../../model/diagnostic.ts'
import { openRun, type Run } from '../open-run.ts'
import type { CheckOptions, Session } from '../session.ts'
import type { CheckLine, CheckName } from './check-line.ts'
import { refuseOptions } from './refuse-options.ts'
import { refuseRules } from './refuse-rules.ts'
import { readStdin } from './stdin.ts'
import { type Target, targetsOf } from './targets.ts'

/** A command line that makes sense: what it runs, on which files, and where its reports go. */
export interface OpenCheck {
  run: Run
  commands: readonly Command[]
  targets: Target[]
}

// MM-CHECK-0002
const COMMANDS: Readonly<Record<CheckName, readonly Command[]>> = {
  lint: ['lint'],
  links: ['links'],
  check: ['extract', 'lint', 'links', 'xref'],
}

/** Reads a command line, its config and, for `-`, standard input; or says what is wrong with them. */
// MM-SEL-0005
export function openCheck(
  line: CheckLine,
  options: CheckOptions,
  session: Session,
): OpenCheck | Problem[] {
  const targets = targetsOf(options.format ?? [], options.output)
  const refusals = refuseOptions(line, options)
  if ('message' in targets) return [targets, ...refusals]
  if (refusals.length > 0) return refusals
  const run = openRun(session, options)
  if ('message' in run) return [run]
  const commands = COMMANDS[line.which]
  const silent = refuseRules(options.rule ?? [], { name: line.name, commands }, run.config)
  if (silent.length > 0) return silent
  const files = readStdin(line.paths, options, run, session)
  return 'message' in files ? [files] : { run: { ...run, files }, commands, targets }
}
