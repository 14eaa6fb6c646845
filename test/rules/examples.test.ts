import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { findingsOfExample } from './findings-of-example.ts'

test('every file of a rule is registered, under its own name', () => {
  const folder = new URL('../../src/rules/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const files = names
    .filter((name) => !/^(?:index|types)\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
})

test.each(rules.map(({ id, examples }) => ({ id, examples })))(
  'the rule $id has an example that passes and one that fails',
  ({ examples }) => {
    const failing = examples.filter((example) => example.findings.length > 0)
    expect(failing.length).toBeGreaterThan(0)
    expect(failing.length).toBeLessThan(examples.length)
  },
)

describe.each(rules.map((rule) => ({ id: rule.id, rule, examples: rule.examples })))(
  'the rule $id',
  ({ rule, examples }) => {
    test.each(examples.map((example, index) => ({ number: index + 1, example })))(
      'example $number',
      ({ example }) => {
        expect(findingsOfExample(rule, example, { commands: ['lint', 'links', 'xref'] })).toEqual(
          example.findings,
        )
      },
    )
  },
)
