import { chmodSync, chownSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'

const A = '- [A-1] It MUST run.\n'
const B = '- [B-1] It MUST stop.\n'
const PERSON = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']

afterEach(() => vi.unstubAllEnvs())

function commit(repo: Repository, message: string): void {
  repo.git('add', '.')
  repo.git(...PERSON, 'commit', '--quiet', '-m', message)
}

/** The specs that a run read, by its model. */
async function specsRead(repo: Repository): Promise<string[]> {
  const { stdout } = await repo.run('spec-extract --format json --allow-empty')
  return (JSON.parse(stdout) as { specs: { path: string }[] }).specs.map((spec) => spec.path)
}

test('MM-FILE-0002: tracked and untracked specs are read, ignored ones are not', async () => {
  const repo = repository(
    {
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'specs/tracked.md': A,
      'specs/untracked.md': B,
      'specs/drafts/c.md': '- [C-1] It MUST wait.\n',
      'specs/d.tmp.md': '- [D-1] It MUST end.\n',
    },
    { git: true },
  )
  repo.git('add', 'specs/tracked.md')
  expect(await specsRead(repo)).toEqual(['specs/tracked.md', 'specs/untracked.md'])
})

test('MM-FILE-0002: a spec that is tracked although .gitignore names it is read', async () => {
  const repo = repository({ '.gitignore': 'specs/\n', 'specs/a.md': A }, { git: true })
  expect(await specsRead(repo)).toEqual([])
  repo.git('add', '--force', 'specs/a.md')
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
})

test('MM-FILE-0002: what the user alone ignores is not read', async () => {
  const repo = repository({ 'specs/a.md': A, 'specs/mine.md': B }, { git: true })
  repo.write('.git/info/exclude', 'mine.md\n')
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
})

test('MM-FILE-0002: `ignore` leaves specs out on top of git', async () => {
  const repo = repository(
    {
      'mustmark.yaml': 'ignore: ["**/drafts/**", specs/b.md]\n',
      'specs/a.md': A,
      'specs/b.md': B,
      'specs/drafts/.c.md': B,
    },
    { git: true },
  )
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
})

test('MM-FILE-0002: a root below the top level of git is read alone, with paths of its own', async () => {
  const repo = repository(
    {
      'specs/a.md': A,
      'sub/specs/b.md': B,
      'sub/specs/gone/c.md': B,
      '.gitignore': 'sub/specs/gone\n',
    },
    { git: true },
  )
  repo.git('add', '.')
  expect((await repo.run('spec-extract --root sub')).code).toBe(0)
  expect(repo.read('sub/requirements/b.yaml')).toContain('  - specs/b.md\n')
  expect(Object.keys(repo.files())).not.toContain('requirements/a.yaml')
  expect((await repo.run('spec-extract --check --root sub')).code).toBe(0)
})

test('MM-OUT-0012: an ignored output is seen below the top level of git as well', async () => {
  const repo = repository(
    { '.gitignore': 'sub/requirements\n', 'sub/specs/b.md': B },
    { git: true },
  )
  const { stdout } = await repo.run('spec-extract --root sub')
  expect(stdout).toMatch(/^requirements\/b\.yaml: warning: Unexpected output that git ignores/m)
})

test('MM-FILE-0002: a submodule is not read, and --verbose names it', async () => {
  const repo = repository({ 'specs/a.md': A }, { git: true })
  commit(repo, 'one')
  const hash = repo.git('rev-parse', 'HEAD').trim()
  repo.git('update-index', '--add', '--cacheinfo', `160000,${hash},specs/module`)
  repo.write('specs/module/b.md', B)
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
  const { stderr } = await repo.run('spec-extract --verbose')
  expect(stderr).toContain('specs/module is not read (submodule)\n')
})

test('MM-FILE-0002: a repository in the repository is not read, and --verbose names it', async () => {
  const repo = repository({ 'specs/a.md': A, 'specs/other/b.md': B }, { git: true })
  repo.git('init', '--quiet', 'specs/other')
  repo.git('-C', 'specs/other', 'add', '.')
  repo.git('-C', 'specs/other', ...PERSON, 'commit', '--quiet', '-m', 'one')
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
  const { stderr } = await repo.run('spec-extract --verbose')
  expect(stderr).toContain('specs/other/ is not read (repository of its own)\n')
})

test('MM-FILE-0002: a file that is not merged yet is read once', async () => {
  const repo = repository({ 'specs/a.md': A }, { git: true })
  commit(repo, 'one')
  repo.git('checkout', '--quiet', '-b', 'other')
  repo.write('specs/a.md', '- [A-1] It MUST walk.\n')
  commit(repo, 'two')
  repo.git('checkout', '--quiet', '-')
  repo.write('specs/a.md', '- [A-1] It MUST jump.\n')
  commit(repo, 'three')
  expect(() => repo.git(...PERSON, 'merge', '--quiet', 'other')).toThrow()
  expect(repo.git('ls-files', '--stage').trim().split('\n')).toHaveLength(3)
  repo.write('specs/a.md', '- [A-1] It MUST walk and jump.\n')
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
})

describe('MM-FILE-0006: a git that refuses stops the run', () => {
  async function expectRefusal(repo: Repository, reason: RegExp) {
    for (const line of ['spec-extract', 'spec-extract --check', 'spec-extract --allow-empty']) {
      const { code, stdout, stderr } = await repo.run(line)
      expect(stderr).toMatch(/^error: Unexpected refusal of git to list the files: [^\n]+\n$/)
      expect(stderr).toMatch(reason)
      expect({ line, code, stdout }).toEqual({ line, code: 2, stdout: '' })
    }
    expect(Object.keys(repo.files())).toEqual(['specs/a.md'])
  }

  test('a repository of another owner', async () => {
    const repo = repository({ 'specs/a.md': A }, { git: true })
    // A person may have told git to trust every folder.
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
    if (process.geteuid?.() === 0) {
      chownSync(repo.path('.git'), 65534, 65534)
      chownSync(repo.root, 65534, 65534)
    } else vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    await expectRefusal(repo, /dubious ownership/)
  })

  test('as git itself tests it', async () => {
    const repo = repository({ 'specs/a.md': A }, { git: true })
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    await expectRefusal(repo, /dubious ownership/)
  })

  test('a damaged index', async () => {
    const repo = repository({ 'specs/a.md': A }, { git: true })
    repo.write('.git/index', 'no index at all, but long enough to be read as one')
    await expectRefusal(repo, /index|signature/)
  })

  test('a damaged config of git', async () => {
    const repo = repository({ 'specs/a.md': A }, { git: true })
    repo.write('.git/config', '[core\n')
    await expectRefusal(repo, /config/)
  })

  test('a work tree whose repository is gone', async () => {
    // Files that it tracked and that a .gitignore names would be missing from a walk.
    const repo = repository({ 'specs/a.md': A })
    repo.write('.git', 'gitdir: /nowhere/.git/worktrees/one\n')
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(/^error: Unexpected refusal of git to list the files: /)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

test('MM-FILE-0002: GIT_DIR of a hook leads to the same files', async () => {
  const repo = repository(
    { 'specs/a.md': A, 'specs/b.md': B, '.gitignore': 'b.md\n' },
    { git: true },
  )
  repo.git('add', '.')
  vi.stubEnv('GIT_DIR', '.git')
  vi.stubEnv('GIT_INDEX_FILE', '.git/index')
  expect(await specsRead(repo)).toEqual(['specs/a.md'])
})

test('MM-FILE-0006: a folder that git cannot look into is not passed over', async () => {
  const repo = repository(
    { 'specs/a.md': A, 'specs/locked/b.md': '- [A-1] It MUST not.\n', 'docs/locked/c.md': '' },
    { git: true },
  )
  // Nobody may not read the settings of root.
  vi.stubEnv('HOME', repo.root)
  for (const line of ['spec-extract --check', 'spec-lint', 'spec-links', 'mustmark check']) {
    const { code, stderr } = await runUnprivileged(repo, line, () => {
      for (const name of ['specs/locked', 'docs/locked']) chmodSync(repo.path(name), 0)
    })
    expect(stderr).toContain('specs/locked: error: Unexpected folder that cannot be listed\n')
    expect(stderr).toContain('docs/locked: error: Unexpected folder that cannot be listed\n')
    expect(code).toBe(2)
    for (const name of ['specs/locked', 'docs/locked']) chmodSync(repo.path(name), 0o755)
  }
})
