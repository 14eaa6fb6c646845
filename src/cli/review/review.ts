import type { Command } from 'commander'
import type { ReviewOptions, Session } from '../session.ts'

/** `mustmark review`; what it needs is loaded when it runs. */
// MM-CLI-0011
export function defineReview(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return command
    .summary('record that somebody looked at what code and tests make of requirements')
    .description(
      'Records in requirements/reviews.yaml, for requirements and each file that implements or verifies ' +
        'them, the text of the requirement today. Once that changes, these references are suspect; what ' +
        'changes in the files themselves is for their tests.',
    )
    .argument('[ID|file...]', 'IDs, keys or an end of one; a file stands for all that it refers to')
    .option('--all', 'every requirement that a file implements or verifies; asks for --reason')
    .option('--prune', 'forget reviews of requirements and files that are gone')
    .option('--reason <text>', 'why so many are accepted at once')
    .option('--dry-run', 'print what would be recorded and write nothing')
    .option(
      '--root <folder>',
      'the repository; by default the nearest folder upwards with a config',
    )
    .option('--config <file>', 'the config, instead of mustmark.yaml in the root')
    .option('--quiet', 'errors only')
    .option('--no-color', 'no colours, also with NO_COLOR; FORCE_COLOR forces them')
    .option('--debug', 'show where an error comes from')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install mustmark review OC-CORE-1001 001-login/spec#FR-001
  $ npx --no-install mustmark review src/queue.rs --dry-run
  $ npx --no-install mustmark review --all --reason "taken over from the old matrix"

Exit codes: 0 recorded, 1 an unknown ID or file, 2 could not run; with 1 and 2 nothing is written.`,
    )
    .action(async (names: string[], options: ReviewOptions) => {
      const { runReview } = await import('./run-review.ts')
      done(runReview(names, options, session))
    })
}
