import type { Command } from 'commander'
import type { CheckOptions, Session } from '../session.ts'
import { addGateOptions } from '../xref/gate-options.ts'
import type { CheckName } from './check-line.ts'
import { addCheckOptions } from './check-options.ts'
import { addResultOptions } from './result-options.ts'

// Written out, so that --help need not load what makes them.
const FORMATS = 'text unix json sarif github gitlab junit checkstyle rdjson markdown'.split(' ')

/** The commands that report findings: their names, what they say of themselves, an example. */
const COMMANDS = {
  lint: {
    name: 'spec-lint',
    summary: 'check specs: IDs, levels, wording',
    description: 'Checks the specs as a careful reviewer would: IDs, key words, mentions, wording.',
    example: 'spec-lint --explain require-id',
  },
  links: {
    name: 'spec-links',
    summary: 'check the links and anchors of every Markdown file',
    description:
      'Checks links, images, anchors, lines and references of every Markdown file, without a network.',
    example: 'spec-links --format github --format sarif=links.sarif',
  },
  check: {
    name: 'mustmark check',
    summary: 'extract --check, lint, links and xref in one pass: the one line for CI',
    description:
      'Runs spec-extract --check, spec-lint, spec-links and spec-xref in one pass and writes nothing.',
    example: 'mustmark check --since origin/main',
  },
} as const satisfies Record<Exclude<CheckName, 'xref'>, object>

/** Defines spec-lint, spec-links or `mustmark check`; what they need is loaded when they run. */
// MM-CLI-0011 MM-CHECK-0004
export function defineCheck(
  which: Exclude<CheckName, 'xref'>,
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  const { name, summary, description, example } = COMMANDS[which]
  const named = addCheckOptions(command, FORMATS)
  return (which === 'check' ? addGateOptions(addResultOptions(named)) : named)
    .summary(summary)
    .description(description)
    .argument('[path...]', 'report these files, folders or globs only; - for standard input')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install ${name}
  $ npx --no-install ${example}

Exit codes: 0 clean, 1 findings, 2 could not run. Paths and --since, --rule limit what is reported,
never what is read.`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { runCheck } = await import('./run-check.ts')
      done(await runCheck({ which, name, paths }, options, session))
    })
}
