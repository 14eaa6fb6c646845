import type { Command } from 'commander'
import { addRunOptions, wholeNumber } from '../options.ts'

/** Adds the options of spec-lint, spec-links and `mustmark check`. */
// MM-SEL-0001
export function addCheckOptions(command: Command, formats: readonly string[]): Command {
  return addFindingOptions(command, formats)
    .option('--stdin-filename <file>', 'what `-` stands for: its text comes from standard input')
    .option('--fix', 'make the edits that cannot be wrong')
    .option('--fix-dry-run', 'print the edits that --fix would make as a diff')
}

/** Adds the options of every command that reports findings. */
// MM-SEL-0001
export function addFindingOptions(command: Command, formats: readonly string[]): Command {
  return addRunOptions(command)
    .option(
      '--format <format[=file]>',
      `of the report, several times for several files: ${formats.join(', ')}`,
      collect,
    )
    .option('--rule <rule>', 'report this rule only; several times for several', collect)
    .option('--since <ref>', 'report files that differ from this git revision only')
    .option('--max-findings <number>', 'show no more, and say how many there are', wholeNumber)
    .option('--update-baseline', 'accept the errors and warnings of today')
    .option('--prune-baseline', 'forget accepted findings that are fixed')
    .option('--list-rules', 'print every rule with its default severity')
    .option('--explain <rule>', 'print what a rule asks for, with examples')
    .option('--allow-empty', 'exit 0 although nothing is found to check')
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}
