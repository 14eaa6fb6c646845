import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/model/command.ts'
import { rules } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/types.ts'
import { type ExampleRun, findingsOfExample } from './findings-of-example.ts'

const EVERY_COMMAND: readonly Command[] = ['extract', 'lint', 'links', 'xref']

/** A rule that looks at what others found needs those. */
function runsOf(rule: Rule): (ExampleRun & { name: string })[] {
  const { command } = rule
  const off = rule.last ? [] : rules.filter((other) => other.id !== rule.id)
  const others = command === 'extract' ? [{ name: 'below lint', commands: ['lint'] as const }] : []
  return [
    { name: 'alone', commands: [command], off },
    { name: 'below its command', commands: [command] },
    ...others,
    { name: 'alone in a check', commands: EVERY_COMMAND, off },
    { name: 'in a check', commands: EVERY_COMMAND },
  ]
}

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('the rule $id', ({ rule }) => {
  test.each(runsOf(rule).map((run) => [run.name, run] as const))(
    'MM-SPEED-0009: finds %s what its examples say',
    (_, run) => {
      for (const example of rule.examples) {
        expect(findingsOfExample(rule, example, run)).toEqual(example.findings)
      }
    },
  )
})
