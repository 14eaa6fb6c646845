import { type Command, InvalidArgumentError } from 'commander'
import { isDay } from '../../model/day.ts'

/** Adds the options of gates, waivers and the ratchet. */
// MM-GATE-0008 MM-GATE-0013
export function addGateOptions(command: Command): Command {
  return command
    .option('--date <day>', 'judge waivers on this day, as 2026-12-31; else on that of HEAD', day)
    .option('--ratchet', 'fail where a count is below the one that is stored')
    .option('--update-ratchet', 'store the counts of today')
}

function day(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('Expected a day such as 2026-12-31.')
}
