import type { Command } from 'commander'
import type { InitOptions, Session } from './session.ts'

/** `mustmark init`. */
// MM-CLI-0011
export function defineInit(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return command
    .summary('write a mustmark.yaml for this repository')
    .description(
      'Looks through the Markdown of a repository and writes a commented mustmark.yaml that fits it. ' +
        'An existing config is never replaced.',
    )
    .option('--root <folder>', "the repository; by default git's top level, else this folder")
    .option('--dry-run', 'print the config, write nothing')
    .option('--debug', 'show where an error comes from')
    .addHelpText(
      'after',
      `
Example:
  $ npx --no-install mustmark init --dry-run`,
    )
    .action(async (options: InitOptions) => {
      const { runInit } = await import('./run-init.ts')
      done(runInit(options, session))
    })
}
