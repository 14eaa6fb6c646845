import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Command } from '../../src/model/command.ts'
import { rules, runRules, settle } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/types.ts'

const CONFIG = toConfig({ specs: [{ include: ['specs/*.md'] }] })
const LEDGER =
  'schema: 1\nfindings:\n  1:0123456789ab: { rule: broken, path: specs/a.md, message: x }\n'

function traceOf(text: string) {
  return analyze(CONFIG, memory({ 'specs/a.md': text, 'requirements/baseline.yaml': LEDGER })).trace
}

describe('MM-SUPP-0006: an unknown suppression is reported', () => {
  test.each<[Command]>([['extract'], ['lint'], ['links']])('by the command %s', (command) => {
    const text =
      'RFC 2119\n\n- [A-1] It MUST run.\n\n<!-- mustmark-ignore-file nonsense -- why -->\n'
    const { diagnostics } = analyze(CONFIG, memory({ 'specs/a.md': text }), [command])
    expect(diagnostics.map((one) => one.rule)).toEqual(['unknown-suppression'])
  })
})

describe('MM-SUPP-0007: of a rule that breaks nobody knows the findings', () => {
  const broken: Rule = {
    id: 'broken',
    command: 'extract',
    severity: 'error',
    description: 'It breaks.',
    source: 'this test',
    examples: [],
    check: () => {
      throw new Error('no')
    },
  }
  const whole: Rule = { ...broken, check: () => [] }
  const trace = traceOf('- [A-1] It MUST run.\n\n<!-- mustmark-ignore-file broken -- why -->\n')

  function run(rule: Rule) {
    const last = rules.filter((one) => one.last)
    return runRules(trace, [rule, ...last], {
      commands: ['extract'],
      config: CONFIG,
      settle: (diagnostics) => settle(diagnostics, trace),
    })
  }

  test('so that no suppression and no entry of the baseline is called needless', () => {
    const { diagnostics, problems, ran } = run(broken)
    expect(problems).toHaveLength(1)
    expect(diagnostics).toEqual([])
    expect(ran('broken', 'specs/a.md')).toBe(false)
  })

  test('and where it holds both are', () => {
    const { diagnostics, problems, ran } = run(whole)
    expect(problems).toEqual([])
    expect(diagnostics.map((one) => one.rule)).toEqual(['fixed-finding', 'unused-suppression'])
    expect(ran('broken', 'specs/a.md')).toBe(true)
  })
})
