import { type Command, InvalidArgumentError } from 'commander'

/** Adds the options that say which test runs count. */
// MM-EVID-0022
export function addResultOptions(command: Command): Command {
  return command
    .on('option:no-results', () => {
      if (command.getOptionValue('results') === undefined) return
      command.error("error: option '--no-results' cannot be used with option '--results <glob>'")
    })
    .option(
      '--results <glob>',
      'reports of test runs in the place of those of the config; several times for several',
      (value: string, before: string[] | false | undefined) => {
        if (before === false) throw new InvalidArgumentError('Expected no --no-results with it.')
        return [...(before ?? []), value]
      },
    )
    .option('--no-results', 'read no reports: whether tests passed is not checked')
    .option('--results-commit <ref>', 'the git revision that was tested')
    .option('--strict-results', 'refuse reports of which nobody knows how old they are')
}
