import type { Command } from 'commander'
import { addFindingOptions } from '../check/check-options.ts'
import { addResultOptions } from '../check/result-options.ts'
import type { Session, XrefOptions } from '../session.ts'
import { addGateOptions } from './gate-options.ts'

// Written out, so that --help need not load what makes them.
const FORMATS =
  'text json csv csv-backward markdown unix sarif github gitlab junit checkstyle rdjson'.split(' ')

/** `spec-xref` and `mustmark xref`; what they need is loaded when they run. */
// MM-CLI-0011 MM-XREF-0002
export function defineXref(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return addGateOptions(addResultOptions(addFindingOptions(command, FORMATS)))
    .summary('tell which code implements and which test names each requirement')
    .description(
      'Compares requirements with the code and tests that name them. With IDs it tells what is known of these.',
    )
    .argument('[ID...]', 'tell what names these requirements; IDs or keys, or an end of a key')
    .option('--unreferenced', 'also list the files and tests that name no requirement')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install spec-xref
  $ npx --no-install spec-xref OC-CORE-1001 001-login/spec#FR-001
  $ npx --no-install spec-xref --format csv=matrix.csv --format csv-backward=code.csv

Exit codes: 0 clean, 1 findings or an unknown ID, 2 could not run. IDs and --since, --rule limit what
is reported, never what is read.`,
    )
    .action(async (ids: string[], options: XrefOptions) => {
      const { runXref } = await import('./run-xref.ts')
      done(await runXref(ids, options, session))
    })
}
