import type { Command } from 'commander'
import { addCommonOptions } from '../options.ts'
import type { GraphOptions, Session } from '../session.ts'

/** `mustmark graph`; what it needs is loaded when it runs. */
// MM-CLI-0011 MM-GRAPH-0020
export function defineGraph(
  command: Command,
  session: Session,
  done: (code: number) => void,
): Command {
  return addCommonOptions(command, ['mermaid', 'dot', 'json'])
    .summary('draw the modules of scopes and what they depend on')
    .description(
      'Draws the modules of the Module Maps and module specs, an arrow for each name behind Depends on, a ' +
        'dotted one for each Scope Reference, and says where maps, lists and the graphs that specs draw ' +
        'differ. All that `specs` of the config matches is read, whatever its dialects and profile are.',
    )
    .argument('[scope]', 'the name of a scope, or the path of its spec or folder; else all scopes')
    .addHelpText(
      'after',
      `
Examples:
  $ npx --no-install mustmark graph
  $ npx --no-install mustmark graph backend --format dot | dot -Tsvg > backend.svg
  $ npx --no-install mustmark graph specs/backend/backend.spec.md --output backend.mmd

The graph goes to standard output, the differences to standard error. Suppressions, the baseline and the
severities of the config are those of spec-lint and change nothing here.

Exit codes: 0 no difference, 1 differences (circles and unknown modules among them), 2 could not run, or
no module spec at all. Warnings alone exit 0; see --max-warnings.`,
    )
    .action(async (scope: string | undefined, options: GraphOptions) => {
      const { runGraph } = await import('./run-graph.ts')
      done(runGraph(scope, options, session))
    })
}
