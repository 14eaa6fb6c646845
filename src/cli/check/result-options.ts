import type { Command } from 'commander'

/** Adds the options that say which test runs count. */
// MM-EVID-0022
export function addResultOptions(command: Command): Command {
  return command
    .option(
      '--results <glob>',
      'reports of test runs in the place of those of the config; several times for several',
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    )
    .option('--no-results', 'read no reports: whether tests passed is not checked')
    .option('--results-commit <ref>', 'the git revision that was tested')
    .option('--strict-results', 'refuse reports of which nobody knows how old they are')
}
