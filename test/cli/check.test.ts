import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const SPECS = {
  'specs/10-one.md': '# One\n\n- [A-1] It MUST run.\n- [A-2] It SHOULD stop — "größer" | `x`.\n',
  'specs/two words.md': '- [B-1] It MAY wait.\n',
  'specs/größe.md': '- [C-1] It MUST NOT wait.\n',
}

/** Applies what --check prints to a copy of the repository's files, as a reader would. */
function applied(repo: Repository, patch: string): Record<string, string> {
  const copy = repository(repo.files(), { git: true })
  copy.write('.git/patch', patch)
  copy.git('apply', '--whitespace=nowarn', '.git/patch')
  return copy.files()
}

async function patchOf(repo: Repository): Promise<string> {
  const before = repo.files()
  const { code, stdout, stderr } = await repo.run('spec-extract --check')
  expect(code).toBe(1)
  expect(stderr).toContain('To accept: npx --no-install spec-extract\n')
  expect(repo.files()).toEqual(before)
  return stdout
}

describe('MM-CLI-0005: --check prints a patch that git apply takes', () => {
  const edits: Record<string, (repo: Repository) => void> = {
    'nothing is there yet': (repo) => repo.remove('requirements'),
    'a word changed': (repo) => repo.write('specs/10-one.md', '- [A-1] It MUST walk.\n- [A-2] x\n'),
    'a package came': (repo) => repo.write('specs/new.md', '- [N-1] It MUST come.\n'),
    'a spec went, its ID moved': (repo) => {
      repo.remove('specs/two words.md')
      repo.write('specs/10-one.md', `${SPECS['specs/10-one.md']}- [B-1] It MAY wait.\n`)
    },
    'a YAML lost its last line end': (repo) =>
      repo.write('requirements/one.yaml', repo.read('requirements/one.yaml').trimEnd()),
    'a YAML has CRLF and is stale': (repo) =>
      repo.write(
        'requirements/one.yaml',
        repo.read('requirements/one.yaml').replaceAll('\n', '\r\n').replace('run.', 'fly.'),
      ),
    'COMPLIANCE.md is stale': (repo) =>
      repo.write(
        'requirements/COMPLIANCE.md',
        `${repo.read('requirements/COMPLIANCE.md')}\nmine\n`,
      ),
  }
  for (const [name, edit] of Object.entries(edits)) {
    test(name, async () => {
      const repo = repository(SPECS)
      await repo.run('spec-extract')
      edit(repo)
      const patched = applied(repo, await patchOf(repo))
      expect((await repo.run('spec-extract')).code).toBe(0)
      expect(patched).toEqual(repo.files())
    })
  }
})

test('MM-CLI-0005: --check exits 0 and prints nothing where all is up to date', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  const { code, stdout, stderr } = await repo.run('spec-extract --check')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('4 files up to date')
  expect(stderr).not.toContain('To accept')
})

describe('MM-CLI-0005: --check sees what git diff does not', () => {
  test('outputs that git does not track yet', async () => {
    const repo = repository(SPECS, { git: true })
    await repo.run('spec-extract')
    expect((await repo.run('spec-extract --check')).code).toBe(0)
    repo.write('requirements/one.yaml', repo.read('requirements/one.yaml').replace('run.', 'fly.'))
    expect(repo.git('diff', '--stat')).toBe('')
    const { code, stdout } = await repo.run('spec-extract --check')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^-.* fly\.$/m)
  })

  test('outputs that git ignores, stale or not written', async () => {
    const repo = repository({ ...SPECS, '.gitignore': '/requirements/\n' }, { git: true })
    expect((await repo.run('spec-extract --check')).code).toBe(1)
    await repo.run('spec-extract')
    expect((await repo.run('spec-extract --check')).code).toBe(0)
    repo.write('requirements/one.yaml', repo.read('requirements/one.yaml').replace('run.', 'fly.'))
    expect(repo.git('status', '--porcelain')).not.toContain('requirements')
    expect((await repo.run('spec-extract --check')).code).toBe(1)
  })

  test('MM-OUT-0015: a generated file whose spec is gone', async () => {
    const repo = repository(SPECS)
    await repo.run('spec-extract')
    repo.write('specs/10-one.md', `${SPECS['specs/10-one.md']}- [B-1] It MAY wait.\n`)
    repo.remove('specs/two words.md')
    const { code, stdout } = await repo.run('spec-extract --check')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^--- "?a\/requirements\/two words\.yaml.*\n\+\+\+ \/dev\/null$/m)
  })
})

test('MM-CLI-0005: findings stand before the patch, and alone make it exit 1', async () => {
  const repo = repository({
    'specs/a.md': '- [A-1] It MUST.\n- [A-1] It MAY.\n',
  })
  const first = await repo.run('spec-extract --check')
  expect(first.code).toBe(1)
  expect(first.stdout).toMatch(/^specs\/a\.md:1:3: error: .*\n--- /)
  await repo.run('spec-extract')
  const second = await repo.run('spec-extract --check')
  expect(second.code).toBe(1)
  expect(second.stdout).not.toContain('--- ')
})
