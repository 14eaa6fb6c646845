import { describe, expect, test } from 'vitest'
import { repository } from '../../repository.ts'
import { DANGLING, GREEN, TEXTS } from './a-repository.ts'

test('MM-XREF-0007: the findings as spec-lint prints them, then the totals', async () => {
  const { code, stdout } = await repository(DANGLING).run('spec-xref')
  expect(code).toBe(1)
  expect(stdout).toBe(
    [
      'specs/10-queue.md:6:3: warning: Unexpected MUST without a test, expected one to name OC-102 (uncovered-requirement)',
      'src/lost.ts:1:4: error: Unexpected reference to OC-105, which no spec declares; did you mean OC-104? (dangling-reference)',
      'level   items  implemented    tested      both       none',
      'MUST        2    2/2 100 %  1/2 50 %  1/2 50 %    0/2 0 %',
      'SHOULD      1      0/1 0 %   0/1 0 %   0/1 0 %  1/1 100 %',
      'MAY         1      0/1 0 %   0/1 0 %   0/1 0 %  1/1 100 %',
      'none        0            -         -         -          -',
      'all         4     2/4 50 %  1/4 25 %  1/4 25 %   2/4 50 %',
      '',
    ].join('\n'),
  )
})

test('MM-XREF-0014 MM-XREF-0015: the summary, whose last line says that no gate is set', async () => {
  const { code, stderr } = await repository(TEXTS).run('spec-xref')
  expect(code).toBe(0)
  const lines = stderr.split('\n')
  expect(lines[0]).toMatch(/^1 warning in 6 files/)
  expect(lines).toContain('5 files scanned for references')
  expect(lines).toContain('5 references: 3 implement, 1 verify, 1 cite')
  expect(lines.slice(-2)).toEqual(['no gate is set: an uncovered MUST is a warning', ''])
})

test.each([
  ['off', 'is no finding'],
  ['info', 'is an info'],
  ['error', 'is an error'],
])(
  'MM-XREF-0015: what an uncovered MUST comes to is what the config says: %s',
  async (severity, words) => {
    const config = `rules: { uncovered-requirement: ${severity} }\n`
    const { stderr } = await repository({ ...TEXTS, 'mustmark.yaml': config }).run('spec-xref')
    expect(stderr).toContain(`no gate is set: an uncovered MUST ${words}\n`)
  },
)

describe('MM-XREF-0002: one command under two names, which writes nothing', () => {
  test.each(['', ' --format json', ' --format csv', ' --verbose', ' --quiet', ' OC-101'])(
    '%s',
    async (flags) => {
      const repo = repository(DANGLING)
      const before = repo.files()
      const own = await repo.run(`spec-xref${flags}`)
      expect(await repo.run(`mustmark xref${flags}`)).toEqual(own)
      expect(own.stdout).not.toBe('')
      expect(repo.files()).toEqual(before)
    },
  )
})

test('MM-XREF-0007: with --quiet errors alone', async () => {
  const { stdout, stderr } = await repository(DANGLING).run('spec-xref --quiet')
  expect(stdout).toMatch(/^src\/lost\.ts:1:4: error: .*\n$/)
  expect(stderr).toBe('')
})

test('MM-XREF-0009: what names nothing stands there with --unreferenced', async () => {
  const repo = repository(TEXTS)
  expect((await repo.run('spec-xref')).stdout).not.toContain('src/other.ts')
  const { stdout, code } = await repo.run('spec-xref --unreferenced')
  expect(stdout).toMatch(/\nsrc\/other\.ts: names no requirement\n/)
  expect(code).toBe(0)
})

test('MM-XREF-0001 MM-CHECK-0001: findings can be limited and accepted as those of spec-lint', async () => {
  const repo = repository(DANGLING)
  const only = await repo.run('spec-xref --rule uncovered-requirement')
  expect(only.code).toBe(0)
  expect(only.stdout).not.toContain('dangling-reference')
  const first = await repo.run('spec-xref --max-findings 1')
  expect(first.stdout).toContain('1 more finding is not shown')
  expect(first.code).toBe(1)
  expect((await repo.run('spec-xref --update-baseline')).code).toBe(0)
  expect(Object.keys(repo.files())).toContain('requirements/baseline.yaml')
  const after = await repo.run('spec-xref')
  expect(after.code).toBe(0)
  expect(after.stdout).toMatch(/^level/)
  // Accepted is not answered: the data still name it.
  const { dangling } = JSON.parse((await repo.run('spec-xref --format json')).stdout)
  expect(dangling.map(({ id }: { id: string }) => id)).toEqual(['OC-105'])
})

test('MM-SEL-0004: --since limits the findings to what differs, never the totals', async () => {
  const repo = repository(TEXTS, { git: true })
  repo.git('add', '.')
  repo.git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'one')
  repo.write('src/lost.ts', '// OC-105\nexport function lost() {}\n')
  const { stdout } = await repo.run('spec-xref --since HEAD')
  expect(stdout.split('\n')[0]).toMatch(/^src\/lost\.ts:1:4: error/)
  expect(stdout.split('\n')[1]).toMatch(/^level/)
  expect(stdout).toMatch(/^all +4 /m)
})

describe('MM-CLI-0003 MM-CODE-0021: nothing to compare is exit 2', () => {
  test('no requirement', async () => {
    const { code, stderr } = await repository({ 'src/a.ts': '// OC-1\n' }).run('spec-xref')
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected lack of specs')
  })

  test('no code, unless the config says so', async () => {
    const specs = { 'specs/a.md': '- [OC-1] It MUST run.\n' }
    const { code, stderr } = await repository(specs).run('spec-xref')
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected lack of code')
    const repo = repository({ ...specs, 'mustmark.yaml': 'code: false\n' })
    const left = await repo.run('spec-xref')
    expect(left).toMatchObject({ code: 0, stdout: '' })
    expect(left.stderr).toContain('references are left out')
    expect((await repo.run('spec-extract')).stderr).toContain('references are left out')
    expect(repo.read('requirements/COMPLIANCE.md')).not.toContain('Implemented')
  })
})

describe('MM-CHECK-0002 MM-XREF-0015: mustmark check includes it', () => {
  test('a dangling reference fails it, and the last line says that no gate is set', async () => {
    const repo = repository(DANGLING)
    await repo.run('spec-extract')
    const { code, stdout, stderr } = await repo.run('mustmark check')
    expect(code).toBe(1)
    expect(stdout.match(/dangling-reference/g)).toHaveLength(1)
    expect(stdout).toContain('(uncovered-requirement)')
    expect(stderr).toContain('MUST: 2/2 100 % implemented, 1/2 50 % tested, 1/2 50 % both\n')
    expect(stderr.split('\n').at(-2)).toBe('no gate is set: an uncovered MUST is a warning')
  })

  test('a green repository has nothing on standard output', async () => {
    const repo = repository(GREEN)
    await repo.run('spec-extract')
    expect(await repo.run('mustmark check')).toMatchObject({ code: 0, stdout: '' })
    expect(repo.read('requirements/COMPLIANCE.md')).toContain(
      '| MUST | The queue MUST be bounded. | [src/queue.ts](../src/queue.ts) | [src/queue.test.ts](../src/queue.test.ts) |',
    )
  })
})
