import { describe, expect, test } from 'vitest'
import { updateBaseline, writeBaseline } from '../../src/ledgers/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type Repository, repository } from '../repository.ts'

const LEDGER = 'requirements/baseline.yaml'
const CONFIG = "specs: [{ include: ['specs/*.md'], ids: ['A-\\d+'] }]\n"
const SPEC =
  '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n- [A-2]\n- ~~[A-3] It MUST wait.~~\n- [A-4] It MUST.\n'

async function diagnosticsOf(repo: Repository): Promise<Diagnostic[]> {
  const { stdout } = await repo.run('spec-extract --format json')
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

/** A repository with an error and two warnings, all of them accepted, and its ledger. */
async function accepted(spec = SPEC, path = LEDGER, config = ''): Promise<[Repository, string]> {
  const repo = repository({ 'mustmark.yaml': CONFIG + config, 'specs/a.md': spec })
  expect((await repo.run('spec-extract')).code).toBe(1)
  const text = writeBaseline(updateBaseline([], await diagnosticsOf(repo), () => true))
  repo.write(path, text)
  return [repo, text]
}

const SILENT = 'spec-extract --max-warnings 0'

describe('MM-SUPP-0010: an accepted finding', () => {
  test('fails no run, is not shown, and is counted', async () => {
    const [repo, text] = await accepted()
    const { code, stdout, stderr } = await repo.run(SILENT)
    expect([stdout, code]).toEqual(['', 0])
    expect(stderr).toContain('\n3 findings suppressed by the baseline\n')
    expect((await diagnosticsOf(repo)).map(({ rule, suppressed }) => [rule, suppressed])).toEqual([
      ['duplicate-id', { by: 'baseline' }],
      ['empty-statement', { by: 'baseline' }],
      ['struck-declaration', { by: 'baseline' }],
    ])
    // MM-SUPP-0015: nobody but an update writes it.
    expect(repo.read(LEDGER)).toBe(text)
  })

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('is known in a ledger with %s', async (_, form) => {
    const [repo, text] = await accepted()
    repo.write(LEDGER, form(text))
    const { code, stdout } = await repo.run(SILENT)
    expect([stdout, code]).toEqual(['', 0])
  })

  test('is known when lines were added above it and its text was wrapped', async () => {
    const [repo] = await accepted()
    repo.write('specs/a.md', `# Title\r\n\r\nText.\r\n\r\n${SPEC.replaceAll('\n', '\r\n')}`)
    const { code, stdout } = await repo.run(SILENT)
    expect([stdout, code]).toEqual(['', 0])
  })

  test('is known where the config has the ledger', async () => {
    const path = 'quality/accepted.yaml'
    const [repo] = await accepted(SPEC, path, `ledgers: { baseline: ${path} }\n`)
    const { code, stdout } = await repo.run(SILENT)
    expect([stdout, code]).toEqual(['', 0])
  })

  test('is new where its file has another name, and the old one is reported as fixed', async () => {
    const [repo, text] = await accepted()
    repo.remove('specs/a.md')
    repo.write('specs/b.md', SPEC)
    const { code, stdout } = await repo.run('spec-extract')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => line.endsWith('(fixed-finding)'))).toHaveLength(3)
    expect(lines.filter((line) => line.startsWith('specs/b.md:'))).toHaveLength(3)
    expect(code).toBe(1)
    expect(repo.read(LEDGER)).toBe(text)
  })

  test('is told from a new one, which fails', async () => {
    const [repo, text] = await accepted()
    repo.write('specs/a.md', `${SPEC}- [A-4] It MUST not be twice.\n`)
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stdout).toMatch(/^specs\/a\.md:5:3: error: Unexpected second declaration of A-4.*\n$/)
    expect(stderr).toContain('\n3 findings suppressed by the baseline\n')
    expect(code).toBe(1)
    expect(repo.read(LEDGER)).toBe(text)
  })

  test('gives way to a comment, and both are counted', async () => {
    const [repo] = await accepted()
    const comment = '<!-- mustmark-ignore-next-line empty-statement -- it comes in May -->\n'
    repo.write('specs/a.md', SPEC.replace('- [A-2]', `${comment}- [A-2]`))
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toContain('\n1 finding suppressed by comments, 2 by the baseline\n')
    expect(stdout).toMatch(/^requirements\/baseline\.yaml:\d+:3: warning: .*\(fixed-finding\)\n$/)
    expect(code).toBe(0)
    expect((await diagnosticsOf(repo)).map((one) => one.suppressed?.by)).toEqual([
      undefined,
      'baseline',
      'comment',
      'baseline',
    ])
  })
})

describe('MM-SUPP-0013: an entry whose finding is fixed', () => {
  test('is a warning at its line until it is pruned', async () => {
    const [repo, text] = await accepted()
    repo.write('specs/a.md', SPEC.replace('- [A-2]\n', '- [A-2] It MUST.\n'))
    const { code, stdout } = await repo.run('spec-extract')
    const line = text.split('\n').findIndex((one) => one.includes('rule: empty-statement'))
    expect(stdout).toBe(
      `${LEDGER}:${line}:3: warning: Unexpected entry for a finding of empty-statement in specs/a.md that is fixed or suppressed by a comment, expected none; run with --prune-baseline (fixed-finding)\n`,
    )
    expect(code).toBe(0)
    expect((await repo.run(SILENT)).code).toBe(1)
  })

  test('says nothing where its rule did not run or is off for the file', async () => {
    const entry = (name: string, rule: string) =>
      `  1:${name}: { rule: ${rule}, path: specs/a.md, message: x }\n`
    const entries = entry('000000000000', 'require-id') + entry('000000000001', 'empty-spec')
    const repo = repository({
      'mustmark.yaml': `${CONFIG}overrides: [{ files: ['specs/*.md'], rules: { empty-spec: off } }]\n`,
      'specs/a.md': '- [A-1] It MUST run.\n',
      [LEDGER]: `schema: 1\nfindings:\n${entries}`,
    })
    const { code, stdout } = await repo.run(SILENT)
    expect([stdout, code]).toEqual(['', 0])
  })

  test('says nothing while a spec that nobody could read may have the finding', async () => {
    const [repo] = await accepted()
    repo.write('specs/a.md', '\0')
    const { code, stdout } = await repo.run('spec-extract')
    expect([stdout, code]).toEqual(['', 2])
  })
})

describe('MM-SUPP-0012: a ledger that cannot be used', () => {
  test.each([
    ['of another schema', 'schema: 2\nfindings: {}\n', '1:9: error: Unexpected schema 2 in the'],
    ['that is no YAML', 'schema: 1\nfindings: {\n', '3:1: error: Unexpected YAML, expected a base'],
    ['that is empty', '', '1:1: error: Unexpected YAML, expected a map'],
    ['that is no text', new Uint8Array([0x73, 0xff]), '1:2: error: Unexpected byte 0xFF'],
  ])('%s is exit code 2 with its place', async (_, text, message) => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n', [LEDGER]: text })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr.startsWith(`${LEDGER}:${message}`)).toBe(true)
    expect(stderr.match(/error/g)).toHaveLength(1)
    expect(code).toBe(2)
    expect(Object.keys(repo.files())).toEqual([LEDGER, 'specs/a.md'])
  })

  test('and one that is a folder too', async () => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n', [`${LEDGER}/x`]: '' })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(/^requirements\/baseline\.yaml: error: Unexpected ledger that /)
    expect(code).toBe(2)
  })

  test('and one in the place of an output', async () => {
    const repo = repository({
      'mustmark.yaml': `${CONFIG}ledgers: { baseline: requirements/a.yaml }\n`,
      'specs/a.md': '- [A-1] It MUST run.\n',
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(/Unexpected place of two files \(requirements\/a\.yaml and/)
    expect(code).toBe(2)
  })
})

test.each([
  'requirements/a.yaml',
  'requirements/A.yaml',
  'requirements/COMPLIANCE.md',
  'requirements/retired.yaml',
  'specs/a.md',
  'mustmark.yaml',
  'requirements',
  '.',
])('MM-SUPP-0012: a baseline in the place of %s is written nowhere', async (path) => {
  const repo = repository({
    'mustmark.yaml': `code: false\nledgers: { baseline: "${path}" }\n`,
    'specs/a.md': 'RFC 2119\n\n- [A-1] It must MUST.\n',
  })
  const before = repo.files()
  for (const line of ['spec-lint --update-baseline', 'mustmark check --update-baseline']) {
    const { code, stderr } = await repo.run(line)
    expect(stderr).toMatch(/: error: Unexpected |^error: Unexpected place of two files/)
    expect(code).toBe(2)
  }
  expect(repo.files()).toEqual(before)
})

test('MM-SUPP-0012: a file in the place of the folder of the ledgers is no crash', async () => {
  const repo = repository({ 'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST.\n', requirements: 'x' })
  expect(await repo.run('spec-lint')).toMatchObject({ code: 0, stdout: '' })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toContain('a file stands where a folder is needed')
  expect(code).toBe(2)
})
