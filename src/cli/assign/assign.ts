import { type Command, InvalidArgumentError, Option } from 'commander'
import type { AssignOptions, Session } from '../session.ts'

/** `mustmark assign`. */
// MM-CLI-0011
export function defineAssign(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return command
    .summary('give every block with a normative sentence and no ID the next free ID')
    .description(
      'Gives every block that has one normative sentence and no ID the next free ID of its ' +
        "spec's family, in the form that the spec uses already. Prints the patch; --write edits.",
    )
    .argument('[files...]', 'specs or globs that get IDs; by default all')
    .option('--write', 'edit the specs')
    .option('--family <family>', 'for specs that declare no ID yet, such as AREA-', filled)
    .option('--width <digits>', 'digits of the numbers of a new family (default: 4)', width)
    .addOption(
      new Option('--form <form>', 'how IDs are written, instead of as the spec does').choices([
        'bracketed',
        'leading',
        'trailing-parenthesis',
      ]),
    )
    .option('--after <ref>', 'pass over every ID that this commit, branch or tag mentions')
    .option(
      '--root <folder>',
      'the repository; by default the nearest folder upwards with a config',
    )
    .option('--config <file>', 'the config, instead of mustmark.yaml in the root')
    .option('--quiet', 'with --write no patch; no summary')
    .option('--no-color', 'no colours, also with NO_COLOR; FORCE_COLOR forces them')
    .option('--debug', 'show where an error comes from')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install mustmark assign
  $ npx --no-install mustmark assign --after origin/main --write
  $ npx --no-install mustmark assign "specs/trace/*.md" --family OTEL-TRACE-

Exit codes: 0 nothing is left to do, 1 IDs to assign (without --write) or blocks left without one,
2 could not run (nothing is written)`,
    )
    .action(async (files: string[], options: AssignOptions) => {
      const { runAssign } = await import('./run-assign.ts')
      done(runAssign(files, options, session))
    })
}

function width(value: string): number {
  if (/^[1-9]$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number from 1 to 9.')
}

function filled(value: string): string {
  if (/^\S(?:.*\S)?$/u.test(value) && !/\d$/.test(value)) return value
  throw new InvalidArgumentError('Expected the part of an ID before its number, such as AREA-.')
}
