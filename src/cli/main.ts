import { Command, CommanderError } from 'commander'
import { defineAssign } from './assign/assign.ts'
import { defineCheck } from './check/check.ts'
import { defineExtract } from './extract.ts'
import { defineGraph } from './graph/graph.ts'
import { defineInit } from './init.ts'
import { defineRetire } from './retire.ts'
import { defineReview } from './review/review.ts'
import { defineSection } from './section/section.ts'
import type { Session } from './session.ts'
import { VERSION } from './version.ts'
import { defineXref } from './xref/xref.ts'

export { tuneEngine } from './tune-engine.ts'

/**
 * Runs a command line. Never exits the process, so that what is written to a slow pipe arrives.
 *
 * @param name of the program: `mustmark` or one of its commands under its own name
 * @param argv the words behind the program's name
 * @returns the exit code
 */
// MM-CLI-0001 MM-CLI-0002
export async function main(
  name: string,
  argv: readonly string[],
  session: Session,
): Promise<number> {
  let code = 0
  const program = programOf(name, session, (one) => {
    code = one
  })
  for (const command of [program, ...program.commands]) configure(command, session)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    return reportBug(error as Error, argv, session)
  }
}

function programOf(name: string, session: Session, done: (code: number) => void): Command {
  if (name === 'spec-extract') return defineExtract(new Command(name), session, done)
  if (name === 'spec-lint') return defineCheck('lint', new Command(name), session, done)
  if (name === 'spec-links') return defineCheck('links', new Command(name), session, done)
  if (name === 'spec-xref') return defineXref(new Command(name), session, done)
  const program = new Command(name).description(
    'Traces every MUST from a Markdown spec to the code that implements it and the tests that verify it.',
  )
  program.addHelpText(
    'after',
    `
Examples:
  $ npx --no-install mustmark init
  $ npx --no-install mustmark check
  $ npx --no-install mustmark extract --check
  $ npx --no-install mustmark xref OC-CORE-1001
  $ npx --no-install mustmark assign --write
  $ npx --no-install mustmark retire OC-CORE-1003 --reason "replaced by OC-CORE-1040"
  $ npx --no-install mustmark review OC-CORE-1001
  $ npx --no-install mustmark section specs/core.spec.md --list
  $ npx --no-install mustmark graph --format dot
  $ npx --no-install mustmark extract --help`,
  )
  defineExtract(program.command('extract'), session, done)
  defineCheck('lint', program.command('lint'), session, done)
  defineCheck('links', program.command('links'), session, done)
  defineXref(program.command('xref'), session, done)
  defineCheck('check', program.command('check'), session, done)
  defineInit(program.command('init'), session, done)
  defineAssign(program.command('assign'), session, done)
  defineReview(program.command('review'), session, done)
  defineRetire(program.command('retire'), session, done)
  defineSection(program.command('section'), session, done)
  defineGraph(program.command('graph'), session, done)
  return program
}

function configure(command: Command, session: Session): void {
  const wrong = command.name() === 'section' ? 4 : 2
  command
    .option('--version', 'print the version')
    .on('option:version', () => {
      session.stdout.write(`${VERSION}\n`)
      throw new CommanderError(0, 'commander.version', '')
    })
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .exitOverride(({ exitCode, code, message }) => {
      throw new CommanderError(exitCode === 0 ? 0 : wrong, code, message)
    })
    .showSuggestionAfterError()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => session.stdout.write(text),
      writeErr: (text) => session.stderr.write(text),
    })
}

function reportBug(error: Error, argv: readonly string[], { stderr }: Session): number {
  stderr.write(`error: this is a bug in mustmark: ${error.message}\n`)
  stderr.write(argv.includes('--debug') ? `${error.stack}\n` : 'Run with --debug for its place.\n')
  return 2
}
