import { type Command, InvalidArgumentError } from 'commander'
import { nearest } from '../model/nearest.ts'

/** Adds the options that every command has. */
// MM-CLI-0001
export function addCommonOptions(command: Command, formats: readonly string[]): Command {
  return addRunOptions(command).option(
    '--format <format>',
    `of the report: ${formats.join(', ')}`,
    oneOf(formats),
    formats[0],
  )
}

/** Adds the options that every command has, but for the format of its report. */
export function addRunOptions(command: Command): Command {
  return command
    .option(
      '--root <folder>',
      'the repository; by default the nearest folder upwards with a config',
    )
    .option('--config <file>', 'the config, instead of mustmark.yaml in the root')
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--quiet', 'errors only, no summary')
    .option('--verbose', 'also list what was found and does not count')
    .option('--max-warnings <number>', 'exit 1 if there are more warnings', wholeNumber)
    .option('--no-color', 'no colours, also with NO_COLOR; FORCE_COLOR forces them')
    .option('--debug', 'show where an error comes from')
}

/** Reads a whole number from 0. */
export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number from 0.')
}

function oneOf(names: readonly string[]): (value: string) => string {
  return (value) => {
    if (names.includes(value)) return value
    const near = nearest(value, names)
    const hint = near === undefined ? '' : ` Did you mean ${near}?`
    throw new InvalidArgumentError(`Expected one of ${names.join(', ')}.${hint}`)
  }
}
