import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bin, start } from '../cli/process.ts'
import { type Ran, type Repository, repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'

const SPECS = { 'specs/a.md': '- [A-1] It MUST run.\n', 'specs/b.md': '- [B-1] It MUST stop.\n' }

/** Runs in a process that may write files of so many blocks of 1024 bytes, as on a disk that is full. */
function runLimited(repo: Repository, blocks: number, line: readonly string[]): Promise<Ran> {
  const script = `trap "" XFSZ; ulimit -f ${blocks}; exec "$@"`
  const [name, ...argv] = line
  const program = bin(name as 'spec-extract' | 'mustmark')
  return start(['bash', '--norc', '-c', script, 'bash', process.execPath, program, ...argv], {
    cwd: repo.root,
  })
}

test('MM-FILE-0009: a full disk at the first run leaves nothing, not even a folder', async () => {
  const repo = repository(SPECS)
  const { code, stdout, stderr } = await runLimited(repo, 0, ['spec-extract'])
  expect(stderr).toMatch(
    /^requirements\/\S+: error: Unexpected failure to write[^\n]+; nothing was changed\n$/,
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(readdirSync(repo.root)).toEqual(['specs'])
})

test('MM-FILE-0009: a full disk leaves none of several folders', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': 'requirements: made/by/us\n' })
  const { code } = await runLimited(repo, 0, ['spec-extract'])
  expect(code).toBe(2)
  expect(readdirSync(repo.root)).toEqual(['mustmark.yaml', 'specs'])
})

test('MM-FILE-0009: a disk that is full at the second file leaves the first as it was', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  const before = repo.files()
  repo.write('specs/a.md', '- [A-1] It MUST walk.\n')
  repo.write('specs/b.md', `- [B-1] It MUST ${'wait and '.repeat(1000)}stop.\n`)
  const { code, stderr } = await runLimited(repo, 4, ['spec-extract'])
  expect(stderr).toMatch(
    /^requirements\/\S+: error: Unexpected failure to write[^\n]+; nothing was changed\n$/,
  )
  expect(code).toBe(2)
  const { 'specs/a.md': _a, 'specs/b.md': _b, ...outputs } = repo.files()
  const { 'specs/a.md': __a, 'specs/b.md': __b, ...old } = before
  expect(outputs).toEqual(old)
  expect((await repo.run('spec-extract')).code).toBe(0)
})

test('MM-FILE-0009: a full disk leaves the ledger of retired IDs as it was', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  repo.write('specs/a.md', '- [A-2] It MUST walk.\n')
  const before = repo.files()
  const { code } = await runLimited(repo, 0, ['mustmark', 'retire', 'A-1', '--reason', 'gone'])
  expect(code).toBe(2)
  expect(repo.files()).toEqual(before)
})

test.runIf(existsSync('/dev/full')).each(['--check', '--format json'])(
  'MM-CLI-0002: results of %s that cannot be printed are no findings',
  async (flags) => {
    const repo = repository(SPECS)
    const script = `exec "$@" ${flags} > /dev/full`
    const { code } = await start(
      ['bash', '--norc', '-c', script, 'bash', process.execPath, bin('spec-extract')],
      { cwd: repo.root },
    )
    expect(code).toBe(2)
  },
)

test('MM-FILE-0009: a root that is read-only', async () => {
  const repo = repository(SPECS)
  const { code, stderr } = await runUnprivileged(repo, 'spec-extract', () =>
    chmodSync(repo.root, 0o555),
  )
  expect(stderr).toMatch(
    /^requirements\/\S+: error: Unexpected failure to write[^\n]+; nothing was changed\n$/,
  )
  expect(code).toBe(2)
  expect(readdirSync(repo.root)).toEqual(['specs'])
})

test('MM-FILE-0009: a read-only folder of the YAML, with COMPLIANCE.md elsewhere', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': 'compliance: A.md\n' })
  await repo.run('spec-extract')
  repo.write('specs/b.md', '- [B-1] It MUST wait.\n')
  const before = repo.files()
  const { code, stderr } = await runUnprivileged(repo, 'spec-extract', () =>
    chmodSync(repo.path('requirements'), 0o555),
  )
  expect(stderr).toMatch(
    /^requirements\/b\.yaml: error: Unexpected failure to write[^\n]+; nothing was changed\n$/,
  )
  expect(code).toBe(2)
  expect(repo.files()).toEqual(before)
})

test('MM-FILE-0009: a file that cannot be removed changes no other file', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': 'compliance: A.md\n' })
  await repo.run('spec-extract')
  // A.md changes, and b.yaml is to be removed from a folder that is read-only.
  repo.remove('specs/b.md')
  await repo.run(['mustmark', 'retire', 'B-1', '--reason', 'gone'])
  const before = repo.files()
  const { code, stderr } = await runUnprivileged(repo, 'spec-extract', () =>
    chmodSync(repo.path('requirements'), 0o555),
  )
  expect(stderr).toMatch(/^requirements\/b\.yaml: error: Unexpected failure to write/)
  expect(code).toBe(2)
  expect(repo.files()).toEqual(before)
})

test.runIf(process.geteuid?.() === 0)(
  'MM-FILE-0009: a file that cannot be replaced changes no other file',
  async () => {
    const repo = repository(SPECS)
    await repo.run('spec-extract')
    repo.write('specs/a.md', '- [A-1] It MUST walk.\n')
    repo.write('specs/b.md', '- [B-1] It MUST wait.\n')
    const before = repo.files()
    // In a sticky folder everybody may make files, and replace only those of his own.
    const { code } = await runUnprivileged(repo, 'spec-extract', () => {
      chownSync(repo.path('requirements'), 0, 0)
      chownSync(repo.path('requirements/b.yaml'), 0, 0)
      chmodSync(repo.path('requirements'), 0o1777)
    })
    expect(code).toBe(2)
    expect(repo.files()).toEqual(before)
  },
)
