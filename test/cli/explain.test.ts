import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { repository } from '../repository.ts'

test('MM-LINT-0005: --list-rules names every rule with its default and its description', async () => {
  const { code, stdout } = await repository({}).run('spec-lint --list-rules')
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(rules.length)
  for (const [index, { id, description }] of rules.entries()) {
    expect(lines[index]?.split(/ +/)[0]).toBe(id)
    expect(lines[index]).toContain(description)
  }
})

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'MM-LINT-0005: --explain %s says what there is to know',
  async (id, rule) => {
    const { code, stdout } = await repository({}).run(`spec-links --explain ${id}`)
    expect(code).toBe(0)
    expect(stdout).toContain(rule.description)
    expect(stdout).toContain(rule.source)
    expect(stdout).not.toMatch(/\bundefined\b(?!-)|\[object/)
    for (const finding of rule.examples.flatMap((example) => example.findings)) {
      expect(stdout).toContain(`    ${finding}\n`)
    }
  },
)

test('MM-LINT-0005: the config that --explain shows is one that works', async () => {
  const { toConfig } = await import('../../src/config/index.ts')
  const { parse } = await import('yaml')
  const { explain } = await import('../../src/rules/index.ts')
  for (const rule of rules) {
    const shown = /^In mustmark.yaml: (.*)$/m.exec(explain(rule))?.[1] as string
    expect(Object.keys(toConfig(parse(shown)).rules)).toEqual([rule.id])
  }
})
