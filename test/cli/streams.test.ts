import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

/** An error, a warning, an info, a mention of nothing and a skipped ID. */
const MIXED = {
  'mustmark.yaml': 'specs:\n  - include: ["specs/*.md"]\nparser: auto\n',
  'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n- [B\u20111] It MUST, as A-7 says.\n',
  'specs/b.md': '\n',
  'specs/c.md': '<!-- A-9 -->\n',
}

test('MM-CLI-0009: findings on standard output, the summary on standard error', async () => {
  const { stdout, stderr } = await repository(MIXED).run('spec-extract')
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^specs\/a\.md:1:3: error: .* \(duplicate-id\)$/),
    expect.stringMatching(/^specs\/b\.md:1:1: warning: .* \(empty-spec\)$/),
  ])
  expect(stderr).toContain(
    '2 requirements (2 MUST, 0 SHOULD, 0 MAY, 0 none) in 3 specs; parsed by satteri\n',
  )
  expect(stderr).toContain('1 mention, 1 of IDs that no spec declares')
  expect(stderr).toContain('1 comment')
  expect(stderr).not.toContain('duplicate-id')
})

test('MM-CLI-0004: a finding is one line: path, line, column, severity, message, rule', async () => {
  const { stdout } = await repository(MIXED).run('spec-extract --verbose')
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line).toMatch(
      /^specs\/[a-c]\.md:\d+:\d+: (?:error|warning|info): Unexpected .+, expected .+ \([a-z-]+\)$/,
    )
  }
})

test('MM-CLI-0009: --verbose lists infos as findings, what does not count as messages', async () => {
  const { stdout, stderr } = await repository(MIXED).run('spec-extract --verbose')
  expect(stdout).toMatch(/^specs\/a\.md:3:4: info: .* \(id-hyphen\)$/m)
  expect(stderr).toMatch(/^specs\/c\.md:1:6: skipped A-9 \(comment\)$/m)
  expect(stderr).toMatch(/^specs\/a\.md:3:21: A-7 is mentioned and no spec declares it$/m)
})

test('MM-CORE-0002: every skipped ID is counted in the summary and listed with --verbose', async () => {
  const text = '- [A-1] It MUST run, see `A-8`.\n\n```text\nA-9\n```\n\n<!-- A-9 A-10 -->\n'
  const { stderr } = await repository({ 'specs/a.md': text }).run('spec-extract --verbose')
  expect(stderr).toMatch(/\b4 IDs skipped \(2 code, 2 comment\)/)
  expect(stderr.match(/^specs\/a\.md:\d+:\d+: skipped .*$/gm)).toEqual([
    'specs/a.md:1:27: skipped A-8 (code)',
    'specs/a.md:4:1: skipped A-9 (code)',
    'specs/a.md:7:6: skipped A-9 (comment)',
    'specs/a.md:7:10: skipped A-10 (comment)',
  ])
})

describe('--quiet', () => {
  test('prints errors only, and no summary', async () => {
    const { code, stdout, stderr } = await repository(MIXED).run('spec-extract --quiet')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^specs\/a\.md:1:3: error: .*\n$/)
    expect(stderr).toBe('')
  })

  test('a clean run prints nothing at all', async () => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n' })
    expect(await repo.run('spec-extract --quiet')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  test('does not hide why a run could not do its work', async () => {
    const { code, stdout, stderr } = await repository({}).run('spec-extract --quiet')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: Unexpected lack of specs/)
  })

  test('keeps the patch of --check, which is the result', async () => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n' })
    const { code, stdout, stderr } = await repo.run('spec-extract --quiet --check')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain('+++ b/requirements/a.yaml')
  })

  test('mustmark retire --quiet prints nothing where it succeeds', async () => {
    const repo = repository({
      'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n',
    })
    await repo.run('spec-extract')
    repo.write('specs/a.md', '- [A-1] It MUST run.\n')
    const ran = await repo.run('mustmark retire A-2 --reason gone --quiet')
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

test('MM-CLI-0009: the summary says what was written, left alone and removed', async () => {
  const repo = repository({
    'specs/a.md': '- [A-1] It MUST run.\n',
    'specs/b.md': '- [B-1] It MAY run.\n',
  })
  expect((await repo.run('spec-extract')).stderr).toContain('3 files written, 0 unchanged\n')
  expect((await repo.run('spec-extract')).stderr).toContain('0 files written, 3 unchanged\n')
  repo.write('specs/a.md', '- [A-1] It MUST run.\n- [B-1] It MAY run.\n')
  repo.remove('specs/b.md')
  expect((await repo.run('spec-extract')).stderr).toContain(
    '2 files written, 0 unchanged, 1 removed\n',
  )
})
