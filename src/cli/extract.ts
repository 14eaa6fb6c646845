import type { Command } from 'commander'
import { addCommonOptions } from './options.ts'
import type { ExtractOptions, Session } from './session.ts'

/** `spec-extract` and `mustmark extract`; what they need is loaded when they run. */
// MM-CLI-0011
export function defineExtract(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return addCommonOptions(command, ['text', 'json'])
    .summary('write requirements/*.yaml and COMPLIANCE.md from the specs')
    .description(
      'Extracts the requirements of Markdown specs into one YAML a package and COMPLIANCE.md.',
    )
    .option('--check', 'write nothing; print what would change and exit 1 if anything would')
    .option('--overwrite', 'replace files that stand in the place of an output')
    .option('--allow-empty', 'exit 0 although no requirement is found')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install spec-extract
  $ npx --no-install spec-extract --check
  $ npx --no-install spec-extract --format json | jq '.counts.items'

Exit codes: 0 clean, 1 findings or differences, 2 could not run (nothing is written)`,
    )
    .action(async (options: ExtractOptions) => {
      const { runExtract } = await import('./run-extract.ts')
      done(await runExtract(options, session))
    })
}
