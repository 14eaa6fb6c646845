import type { Command } from 'commander'
import type { RetireOptions, Session } from './session.ts'

/** `mustmark retire`. */
export function defineRetire(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return command
    .summary('take IDs out of use, with a reason')
    .description(
      'Writes IDs that no spec declares any more to requirements/retired.yaml, so that spec-extract ' +
        'may drop them. A retired ID is never given again.',
    )
    .argument('<ID...>', 'IDs, or keys such as specs/login.md#FR-001')
    .requiredOption('--reason <text>', 'why they are out of use')
    .option(
      '--root <folder>',
      'the repository; by default the nearest folder upwards with a config',
    )
    .option('--config <file>', 'the config, instead of mustmark.yaml in the root')
    .option('--quiet', 'errors only')
    .option('--debug', 'show where an error comes from')
    .addHelpText(
      'after',
      `
Example:
  $ npx --no-install mustmark retire OC-CORE-1003 --reason "replaced by OC-CORE-1040"`,
    )
    .action(async (ids: string[], options: RetireOptions) => {
      const { runRetire } = await import('./run-retire.ts')
      done(runRetire(ids, options, session))
    })
}
