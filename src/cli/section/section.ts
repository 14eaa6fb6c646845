import type { Command } from 'commander'
import type { SectionOptions, Session } from '../session.ts'

/** `mustmark section`; what it needs is loaded when it runs. */
// MM-CLI-0011
export function defineSection(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return command
    .summary('print the lines of one section of a Markdown file')
    .description(
      'Prints what stands between <!--SECTION:NAME--> and <!--/SECTION:NAME-->, or below a heading, as ' +
        'it stands in the file, to its last byte. It reads this one file and no config.',
    )
    .argument('<file>', 'a Markdown file')
    .argument(
      '[name]',
      "the NAME of the markers, '#slug' of a heading, or its text with or without its number",
    )
    .option('--list', 'list what can be asked for: name, lines and heading, with tabs between them')
    .option('--no-color', 'no colours, also with NO_COLOR; FORCE_COLOR forces them')
    .option('--debug', 'show where an error comes from')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install mustmark section specs/payments.spec.md MODULE_CONTRACTS
  $ npx --no-install mustmark section specs/payments.spec.md '#module-contracts-dbc'
  $ npx --no-install mustmark section specs/payments.spec.md 'Module Contracts (DbC)'
  $ npx --no-install mustmark section specs/payments.spec.md --list

Exit codes, other than those of every other command:
  0 printed
  1 the file is not there or cannot be read
  2 the file has no such section, or nothing stands in it
  3 its markers are not in order: one is missing, reversed or there twice, or sections interleave
  4 the command line cannot be understood`,
    )
    .action(async (file: string, name: string | undefined, options: SectionOptions) => {
      const { runSection } = await import('./run-section.ts')
      done(runSection(file, name, options, session))
    })
}
