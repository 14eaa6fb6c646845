import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPEC =
  '# Queue\n\n- [OC-QUEUE-1001] Each pool MUST have a queue.\n- [OC-POOL-2001] It MAY wait.\n'

test('MM-INIT-0001 MM-INIT-0002 MM-INIT-0003: the config that is written works at once', async () => {
  const repo = repository({
    'docs/specs/queue.md': SPEC,
    'README.md': 'See OC-QUEUE-1001. UTF-8 MUST be used.\n',
    'src/queue.rs': '// OC-QUEUE-1001\n',
    'tests/queue.rs': '',
  })
  const ran = await repo.run('mustmark init')
  expect(ran.code).toBe(0)
  expect(ran.stdout).toBe('')
  expect(
    repo.read('mustmark.yaml'),
  ).toBe(`# How mustmark reads this repository. Every key: README.md of mustmark, section Config.
$schema: ./node_modules/mustmark/schema/config.schema.json
specs:
  # 2 IDs that fit OC(-[A-Z0-9]+)*-\\d{4}
  - include: ["docs/specs/*.md"]
    dialects: [bracketed]
    ids:
      - 'OC(-[A-Z0-9]+)*-\\d{4}'
# requirements: requirements               # where the YAML goes
# compliance: requirements/COMPLIANCE.md   # or false
# ignore: []                               # globs, on top of .gitignore
# 100 % of 2 lines of prose in these files keep to 80 columns
rules: { line-length: [warn, { max: 80 }] }
# code: { tests: ["**/tests/**", "**/*.test.*"] }   # tests seen in: tests/
`)
  expect(ran.stderr).toContain('Seen: 2 Markdown files, 3 key words in 2 of them')
  expect(ran.stderr).toContain(
    'The first spec-extract will find:\n2 requirements (1 MUST, 0 SHOULD, 1 MAY, 0 none) in 1 spec; parsed by satteri\n',
  )
  expect(ran.stderr).toContain(
    'and write 2 files: requirements/queue.yaml, requirements/COMPLIANCE.md\n',
  )
  const extracted = await repo.run('spec-extract')
  expect(extracted.code).toBe(0)
  expect(extracted.stderr).toContain('2 requirements')
})

test('MM-INIT-0001: --dry-run prints the config and writes nothing', async () => {
  const repo = repository({ 'specs/queue.md': SPEC })
  const before = repo.files()
  const { code, stdout } = await repo.run('mustmark init --dry-run')
  expect(code).toBe(0)
  expect(stdout).toContain('  - include: ["specs/*.md"]\n')
  expect(repo.files()).toEqual(before)
})

describe('MM-INIT-0002: every way of declaring is recognised', () => {
  test.each([
    ['leading', { 'a/s.md': '- **FR-1**: It MUST run.\n- **FR-2**: It MUST stop.\n' }, 'leading'],
    [
      'trailing',
      { 'a/s.md': '- It MUST run (A-1)\n- It MUST stop (A-2)\n' },
      'trailing-parenthesis',
    ],
    [
      'headings',
      { 'a/s.md': '## REQ-1\n\nIt MUST run.\n\n## REQ-2\n\nIt MUST stop.\n' },
      'heading',
    ],
    ['markers', { 'a/s.md': 'r[a.b]\nIt MUST run.\n\nr[a.c]\nIt MUST stop.\n' }, 'marker'],
    [
      'OpenFeature',
      { 'a/s.md': '#### Requirement 1.1\n\n> It MUST run.\n\n#### Condition 1.2\n\n> Text.\n' },
      'openfeature',
    ],
    [
      'OpenSpec',
      {
        'openspec/specs/a/spec.md':
          '### Requirement: Run\n\nIt SHALL run.\n\n#### Scenario: A\n\n- THEN it runs\n\n### Requirement: Stop\n\nIt SHALL stop.\n',
      },
      'openspec',
    ],
    [
      'OpenFastTrace',
      { 'a/s.md': '`req~a~1`\nIt MUST run.\n\n`req~b~1`\nIt MUST stop.\n' },
      'openfasttrace',
    ],
    [
      'Spec Kit',
      {
        'specs/001-a/spec.md': '- **FR-001**: It MUST run.\n',
        'specs/002-b/spec.md': '- **FR-001**: It MUST stop.\n',
      },
      'spec-kit',
    ],
  ])('%s', async (_, files: Record<string, string>, dialect) => {
    const repo = repository(files)
    await repo.run('mustmark init')
    expect(repo.read('mustmark.yaml')).toContain(`    dialects: [${dialect}]\n`)
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('2 requirements')
    expect(code).toBe(0)
  })
})

test('MM-INIT-0002: without IDs sentences are taken, and it says how to get IDs', async () => {
  const repo = repository({ 'docs/a.md': 'It MUST run. It MUST stop. It SHOULD wait.\n' })
  const { code, stderr } = await repo.run('mustmark init')
  expect(code).toBe(0)
  expect(stderr).toContain('put one in front, as in "- [AREA-0001] The client MUST …"')
  expect(repo.read('mustmark.yaml')).toContain('    dialects: [bracketed, sentence]\n')
  expect((await repo.run('spec-extract')).stderr).toContain('3 requirements')
})

test('MM-INIT-0003: what the first run will complain of is said', async () => {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n' })
  const { stderr } = await repo.run('mustmark init')
  expect(stderr).toContain('specs/a.md:1:3: error: Unexpected second declaration of A-1')
})

describe('MM-INIT-0004: where there is nothing to do, nothing is written', () => {
  test.each([
    [
      'a config is there',
      { 'mustmark.yaml': 'ignore: []\n', 'specs/a.md': SPEC },
      /^mustmark\.yaml: error: .*never replaces/,
    ],
    [
      'a config is in package.json',
      { 'package.json': '{ "mustmark": {} }', 'specs/a.md': SPEC },
      /^package\.json: error: /,
    ],
    ['no Markdown', { 'src/a.ts': '' }, /error: Unexpected repository without Markdown/],
    ['no requirement', { 'README.md': '# Hello\n' }, /error: Unexpected lack of requirements/],
  ])('%s', async (_, files: Record<string, string>, message) => {
    const repo = repository(files)
    const { code, stderr } = await repo.run('mustmark init')
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(repo.files()).toEqual(files)
  })
})

test('MM-INIT-0002: where there are no IDs, assign works under the config at once', async () => {
  const repo = repository({
    'docs/a.md': '# Client\n\n- It MUST run.\n- It SHOULD rest.\n\nIt MUST stop.\n',
  })
  const { stderr } = await repo.run('mustmark init')
  expect(stderr).toContain('mustmark assign --family AREA-\n')
  const assigned = await repo.run('mustmark assign --family AREA- --write')
  expect(assigned).toMatchObject({ code: 0 })
  expect(repo.read('docs/a.md')).toBe(
    '# Client\n\n- [AREA-0001] It MUST run.\n- [AREA-0002] It SHOULD rest.\n\n[AREA-0003] It MUST stop.\n',
  )
  await repo.run('spec-extract')
  expect(repo.read('requirements/a.yaml')).toContain('  AREA-0003:\n')
})

describe('MM-INIT-0005: the limit of columns is the smallest that 95 % of the lines of prose keep', () => {
  const wide = (width: number) => `x${' run'.repeat(30)}`.slice(0, width - 1).padEnd(width, 'x')
  /** A spec with a requirement and some lines of prose. */
  const spec = (...widths: number[]) =>
    `- [A-1] It MUST run.\n\n${widths.map((width) => `${wide(width)}\n`).join('\n')}`
  const twenty = (first: number, rest: number) => [first, ...Array<number>(18).fill(rest)]
  test.each([
    ['80', spec(80, 80), 'rules: { line-length: [warn, { max: 80 }] }', '100 % of 3 '],
    ['100', spec(81, 100), 'rules: { line-length: [warn, { max: 100 }] }', '100 % of 3 '],
    ['120', spec(101, 120), 'rules: { line-length: [warn, { max: 120 }] }', '100 % of 3 '],
    ['19 of 20', spec(...twenty(150, 80)), 'max: 80 }', '95 % of 20 lines of prose'],
  ])('%s', async (_, text, rule, share) => {
    const { stdout } = await repository({ 'specs/a.md': text }).run('mustmark init --dry-run')
    expect(stdout).toContain(rule)
    expect(stdout).toContain(`# ${share}`)
  })

  test('none where the lines keep none', async () => {
    const text = spec(...twenty(150, 80), 150)
    const { stdout } = await repository({ 'specs/a.md': text }).run('mustmark init --dry-run')
    expect(stdout).not.toContain('rules:')
  })

  test('files that are no specs, tables, code and the addresses of links have no say', async () => {
    const address = `https://example.org/${'a'.repeat(100)}`
    const repo = repository({
      'specs/a.md': `${spec()}See [this](${address}).\n\n| ${'a '.repeat(80)}|\n| - |\n\n    ${'b '.repeat(80)}\n`,
      'README.md': `${wide(119)}\n`,
    })
    const { stdout } = await repo.run('mustmark init --dry-run')
    expect(stdout).toContain('# 100 % of 2 lines of prose in these files keep to 80 columns')
  })

  test('the rule finds the lines that do not keep it', async () => {
    const repo = repository({ 'specs/a.md': `RFC 2119\n\n${spec(...twenty(150, 80))}` })
    await repo.run('mustmark init')
    const { stdout, code } = await repo.run('spec-lint --rule line-length')
    expect(stdout).toMatch(/^specs\/a\.md:5:81: warning: .* 150 columns.*\n$/)
    expect(code).toBe(0)
  })
})

test('MM-INIT-0001: one of a kind is one', async () => {
  const bare = await repository({ 'specs/a.md': 'It MUST run.\n' }).run('mustmark init --dry-run')
  expect(bare.stdout).toContain('  # 1 key word in 1 file, and no IDs that declare\n')
  expect(bare.stdout).toContain('# 100 % of 1 line of prose in')
  const one = repository({ 'specs/a.md': '- [A-1] It MUST run.\n' })
  expect((await one.run('mustmark init --dry-run')).stdout).toContain('  # 1 ID that fits A-\\d+\n')
})

test('MM-INIT-0002: a SPEC.md in a root without a manifest gets a package that works', async () => {
  const repo = repository({
    'SPEC.md': 'RFC 2119\n\n- [A-1] It MUST run.\n- [A-2] It MUST stop.\n',
  })
  expect((await repo.run('mustmark init')).code).toBe(0)
  expect(repo.read('mustmark.yaml')).toContain('    package: stem\n')
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.files()['requirements/SPEC.yaml']).toContain('package: SPEC\n')
})

describe('MM-INIT-0006: code', () => {
  test('where there is none the config says so, and a check runs', async () => {
    const repo = repository({ 'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n' })
    await repo.run('mustmark init')
    expect(repo.read('mustmark.yaml')).toMatch(/^code: false {3}# no file in a language/m)
    await repo.run('spec-extract')
    expect((await repo.run('mustmark check')).code).toBe(0)
  })

  test('where there is some, the tests that were seen stand in a comment', async () => {
    const repo = repository({ 'specs/a.md': SPEC, 'src/a.ts': '', 'lib/tests/a.rs': '' })
    const { stderr } = await repo.run('mustmark init')
    expect(stderr).toContain('code: 1 rust, 1 typescript\n')
    expect(repo.read('mustmark.yaml')).toMatch(/^# code: .* # tests seen in: lib\/tests\/$/m)
  })
})
