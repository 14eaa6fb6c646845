import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import { type Rule, rules, runRules } from '../../src/rules/index.ts'
import { repository } from '../repository.ts'

const SPEC = 'RFC 2119\n\n- [A-1] It MUST run.\n- [A-1] It MUST stop.\n\nIt MUST log.\n'

test('MM-LINT-0011: a sentence without an ID is told, a spec without IDs once, a definition never', async () => {
  const repo = repository({
    'specs/a.md':
      'MUST and MAY as in RFC 2119.\r\n\r\n- [A-1] It MUST run.\r\n- 😀 It MUST stop. It waits.\r\n',
    'specs/b.md': 'It MUST go.\n\nIt MUST come.\n',
  })
  const { stdout } = await repo.run('spec-lint --rule require-id')
  expect(stdout.split('\n').map((line) => line.slice(0, 60))).toEqual(
    [
      'specs/a.md:4:3: warning: Unexpected MUST without an ID, expec',
      'specs/b.md: warning: Unexpected 2 sentences with a key word a',
      '',
    ].map((line) => line.slice(0, 60)),
  )
})

test('MM-LINT-0011: in a spec that takes its sentences as items none is a finding', async () => {
  const repo = repository({
    'mustmark.yaml': [
      'specs:',
      '  - { include: ["specs/*.md"], dialects: [sentence] }',
      '  - { include: ["plain/*.md"] }',
      '',
    ].join('\n'),
    // What says the same under the same heading once more is no item of its own.
    'specs/a.md': '- It MUST run.\n- It MUST stop.\n- It MUST stop.\n',
    'plain/b.md': 'It MUST stop.\n',
  })
  const { stdout } = await repo.run('spec-lint --rule require-id')
  expect(stdout).toMatch(/^plain\/b\.md: warning: Unexpected 1 sentence with a key word .*\n$/)
})

test('MM-LINT-0001: spec-lint reports the rules of spec-extract as well, each once', async () => {
  const repo = repository({ 'specs/a.md': SPEC })
  const extract = await repo.run('spec-extract --check')
  const lint = await repo.run('spec-lint')
  expect(extract.stdout).toContain('(duplicate-id)')
  expect(extract.stdout).not.toContain('(require-id)')
  expect(lint.stdout.match(/\(duplicate-id\)/g)).toHaveLength(1)
  expect(lint.stdout).toContain('(require-id)')
})

describe('MM-LINT-0002: severities and options come from the config', () => {
  const severities = async (config: string) => {
    const repo = repository({ 'mustmark.yaml': config, 'specs/a.md': SPEC, 'specs/b/c.md': SPEC })
    const { stdout } = await repo.run('spec-lint --verbose --format json')
    const found = JSON.parse(stdout).diagnostics as Record<'path' | 'rule' | 'severity', string>[]
    return found
      .filter(({ rule }) => rule === 'require-id')
      .map(({ path, severity }) => `${path} ${severity}`)
  }
  test.each([
    ['', ['specs/a.md warning', 'specs/b/c.md warning']],
    ['rules: { require-id: error }', ['specs/a.md error', 'specs/b/c.md error']],
    ['rules: { require-id: off }', []],
    [
      'rules: { require-id: [info, { everywhere: true }] }',
      ['specs/a.md info', 'specs/b/c.md info'],
    ],
    ['overrides: [{ files: ["specs/b/**"], rules: { require-id: off } }]', ['specs/a.md warning']],
    [
      'rules: { require-id: off }\noverrides: [{ files: ["specs/**"], rules: { require-id: error } }, { files: ["specs/a.md"], rules: { require-id: info } }]',
      ['specs/a.md info', 'specs/b/c.md error'],
    ],
  ])('%s', async (config, expected) => {
    expect(await severities(`ignore: []\n${config}\n`)).toEqual(expected)
  })

  test('an override that matches no file is exit 2 with its place', async () => {
    const repo = repository({
      'mustmark.yaml': 'overrides:\n  - files: [drafts/**]\n    rules: {}\n',
      'specs/a.md': SPEC,
    })
    const { code, stderr } = await repo.run('spec-lint')
    expect(code).toBe(2)
    expect(stderr).toContain('mustmark.yaml:2:13: error: Unexpected glob "drafts/**"')
  })

  test('an unknown rule is exit 2 with the nearest, an unknown option as well', async () => {
    for (const [rules, message] of [
      ['requir-id: off', 'did you mean "require-id"?'],
      ['require-id: [warn, { everywher: true }]', 'everywher'],
    ]) {
      const repo = repository({ 'mustmark.yaml': `rules: { ${rules} }\n`, 'specs/a.md': SPEC })
      const { code, stderr } = await repo.run('spec-lint')
      expect(code).toBe(2)
      expect(stderr).toContain(message)
      expect(stderr).toMatch(/^mustmark\.yaml:1:\d+: /)
    }
  })
})

test('MM-LINT-0003: the fingerprint stays when lines are added above, and changes with path and subject', () => {
  const marks = (path: string, text: string) =>
    analyze(toConfig({}), memory({ [path]: text }), ['lint'])
      .diagnostics.filter((one) => one.rule === 'require-id')
      .map((one) => one.fingerprint)
  const before = marks('specs/a.md', SPEC)
  expect(before).toHaveLength(1)
  expect(marks('specs/a.md', `# Title\n\nText\n\n${SPEC}`)).toEqual(before)
  expect(marks('specs/b.md', SPEC)).not.toEqual(before)
  expect(marks('specs/a.md', SPEC.replace('It MUST log', 'It MUST sing'))).not.toEqual(before)
  const twice = marks('specs/a.md', `${SPEC}\nIt MUST log.\n`)
  expect(twice).toEqual([before[0], `${before[0]}.2`])
})

test('MM-LINT-0004: a rule that throws is a bug with its name and file; the others still run', () => {
  const files = memory({ 'specs/a.md': SPEC })
  const { trace } = analyze(toConfig({}), files)
  const broken: Rule = {
    ...(rules[0] as Rule),
    id: 'broken-rule',
    command: 'lint',
    severity: 'error',
    check: () => {
      throw new Error('oh no')
    },
  }
  const config = toConfig({})
  const { diagnostics, problems } = runRules(trace, [broken, ...rules], {
    commands: ['lint'],
    config,
  })
  expect(problems).toEqual([
    { message: 'Unexpected bug in the rule broken-rule (src/rules/broken-rule.ts): oh no' },
  ])
  expect(diagnostics.map((one) => one.rule)).toContain('duplicate-id')
})

test('MM-LINT-0011: a sentence without an ID is a finding; in a spec without IDs all are one', async () => {
  const repo = repository({
    'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n\nIt MUST stop. It MUST NOT wait.\n',
    'specs/b.md': 'RFC 2119\n\nIt MUST stop. It MUST NOT wait. It runs.\n',
  })
  const { stdout } = await repo.run('spec-lint --rule require-id')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => /^[^ ]+/.exec(line)?.[0])).toEqual([
    'specs/a.md:5:1:',
    'specs/a.md:5:15:',
    'specs/b.md:',
  ])
  expect(lines[2]).toContain('Unexpected 2 sentences with a key word')
})
