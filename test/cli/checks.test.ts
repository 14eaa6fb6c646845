import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const GREEN = {
  'mustmark.yaml': 'code: false\n',
  'specs/a.md': '# A\n\nKey words: RFC 2119.\n\n- [A-1] It MUST run, see [b](../b.md#b).\n',
  'b.md': '# B\n',
}

test('MM-CHECK-0001: a clean repository is exit 0, with a summary and nothing written', async () => {
  const repo = repository(GREEN)
  const before = repo.files()
  for (const line of ['spec-lint', 'mustmark lint']) {
    const ran = await repo.run(line)
    expect(ran).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no findings in 1 file; parsed by satteri\n',
    })
  }
  for (const line of ['spec-links', 'mustmark links']) {
    const ran = await repo.run(line)
    expect(ran).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no findings in 2 files; parsed by satteri\n',
    })
  }
  expect(repo.files()).toEqual(before)
})

test('MM-CHECK-0001: each command reports its own part; an error is exit 1', async () => {
  const repo = repository({
    'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n- [A-1] It MUST stop.\n\n[x](gone.md)\n',
  })
  const lint = await repo.run('spec-lint')
  expect(lint.stdout).toContain('(duplicate-id)')
  expect(lint.stdout).not.toContain('(broken-link)')
  const links = await repo.run('spec-links')
  expect(links.stdout).toBe(
    'specs/a.md:6:1: error: Unexpected link to specs/gone.md, which does not exist, expected a file of the repository (broken-link)\n',
  )
  expect([lint.code, links.code]).toEqual([1, 1])
})

test('MM-CHECK-0002: check is all of them in one pass, and reports nothing twice', async () => {
  const repo = repository({
    'mustmark.yaml': 'code: false\n',
    'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n- [A-1] It MUST stop.\n\n[x](gone.md)\n',
  })
  const { code, stdout } = await repo.run('mustmark check')
  expect(code).toBe(1)
  expect(stdout.match(/\(duplicate-id\)/g)).toHaveLength(1)
  expect(stdout.match(/\(broken-link\)/g)).toHaveLength(1)
  expect(stdout).toContain('+++ b/requirements/COMPLIANCE.md')
  expect(Object.keys(repo.files())).toEqual(['mustmark.yaml', 'specs/a.md'])
})

test('MM-CHECK-0002: stale outputs alone fail a check, in every format', async () => {
  const repo = repository(GREEN)
  await repo.run('spec-extract')
  expect(await repo.run('mustmark check')).toMatchObject({ code: 0, stdout: '' })
  repo.write('specs/a.md', GREEN['specs/a.md'].replace('run', 'stop'))
  const text = await repo.run('mustmark check')
  expect(text.code).toBe(1)
  expect(text.stdout).toMatch(/^--- a\/requirements\/COMPLIANCE\.md$/m)
  expect(text.stderr).toContain('To accept: npx --no-install spec-extract')
  const unix = await repo.run('mustmark check --format unix')
  expect(unix.code).toBe(1)
  expect(unix.stdout).toMatch(/^requirements\/a\.yaml:1:1: .*\[error\/stale-output\]$/m)
})

test('MM-CLI-0003 MM-CHECK-0001: nothing to look at is exit 2, unless it is allowed', async () => {
  const empty = repository({ 'a.txt': 'text' })
  for (const line of ['spec-lint', 'spec-links', 'mustmark check']) {
    expect((await empty.run(line)).code).toBe(2)
  }
  expect((await empty.run('spec-lint --allow-empty')).code).toBe(0)
  expect((await empty.run('spec-links --allow-empty')).code).toBe(0)
  await empty.run('spec-extract --allow-empty')
  expect((await empty.run('mustmark check --allow-empty')).code).toBe(0)
  const wordy = repository({ 'specs/a.md': 'RFC 2119 says MUST.\n' })
  expect((await wordy.run('mustmark check')).stderr).toContain('lack of requirements in 1 spec')
})

test('MM-CHECK-0001: a file that cannot be read is exit 2, and findings are printed all the same', async () => {
  const repo = repository({ 'a.md': '[x](gone.md)\n', 'b.md': new Uint8Array([0x61, 0xff]) })
  const { code, stdout, stderr } = await repo.run('spec-links')
  expect(code).toBe(2)
  expect(stdout).toContain('a.md:1:1: error')
  expect(stderr).toContain('b.md:1:2: error: Unexpected byte 0xFF, expected text in UTF-8\n')
  expect(stderr).toContain('the run is not complete: 1 problem')
})

test('MM-CHECK-0003: progress stands on a terminal alone', async () => {
  const { withProgress } = await import('../../src/cli/progress.ts')
  const { memory } = await import('../../src/io/index.ts')
  const written: string[] = []
  const stderr = { isTTY: true, write: (text: string) => written.push(text) }
  const session = { cwd: '/', env: {}, stdout: stderr, stderr, stdin: () => '' }
  const files = memory({ 'a.md': '' })
  let now = 0
  const clock = { now: () => now }
  const watched = withProgress(files, session, { clock })
  watched.files.read('a.md')
  expect(written).toEqual([])
  now = 600
  watched.files.read('a.md')
  now = 601
  watched.files.read('a.md')
  expect(written).toEqual(['\r2 files read'])
  watched.done()
  expect(written.at(-1)).toBe('\r\u001B[K')
  for (const silent of [
    withProgress(files, { ...session, stderr: { ...stderr, isTTY: false } }, { clock }),
    withProgress(files, session, { clock, quiet: true }),
  ]) {
    written.length = 0
    now += 1000
    silent.files.read('a.md')
    silent.done()
    expect(written).toEqual([])
  }
})
