import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const SPECS = {
  'specs/a.md': '# A\n\n- [A-1] It MUST run.\n',
  'specs/b.md': '# B\n\n- [B-1] It SHOULD stop.\n',
}
const OUTPUTS = ['requirements/COMPLIANCE.md', 'requirements/a.yaml', 'requirements/b.yaml']

/** What changes when a file is written or replaced. */
function stamps(repo: Repository): bigint[][] {
  return [...OUTPUTS, 'requirements'].map((path) => {
    const { ino, mtimeNs, ctimeNs } = statSync(repo.path(path), { bigint: true })
    return [ino, mtimeNs, ctimeNs]
  })
}

test('MM-OUT-0010: a second run writes nothing', async () => {
  const repo = repository(SPECS)
  const first = await repo.run('spec-extract')
  expect(first.stderr).toContain('3 files written, 0 unchanged\n')
  const before = stamps(repo)
  const { code, stdout, stderr } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('0 files written, 3 unchanged\n')
  expect(stamps(repo)).toEqual(before)
})

test('MM-OUT-0010: only the files of the spec that changed are written', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  const [compliance, a, b] = stamps(repo)
  repo.write('specs/a.md', '# A\n\n- [A-1] It MUST walk.\n')
  expect((await repo.run('spec-extract')).stderr).toContain('2 files written, 1 unchanged\n')
  const after = stamps(repo)
  expect(after[0]).not.toEqual(compliance)
  expect(after[1]).not.toEqual(a)
  expect(after[2]).toEqual(b)
})

test('MM-OUT-0010: --overwrite writes no file that is right', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  const before = stamps(repo)
  await repo.run('spec-extract --overwrite')
  expect(stamps(repo)).toEqual(before)
})

test('MM-OUT-0010: outputs that git checked out with CRLF are no difference', async () => {
  const repo = repository(SPECS, { git: true })
  await repo.run('spec-extract')
  repo.git('add', '.')
  repo.git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'one')
  repo.git('config', 'core.autocrlf', 'true')
  for (const path of [...OUTPUTS, ...Object.keys(SPECS)]) repo.remove(path)
  repo.git('checkout', '--quiet', '--', '.')
  expect(repo.read('requirements/a.yaml')).toContain('schema: 1\r\n')
  expect(repo.read('specs/a.md')).toContain('# A\r\n')
  const before = stamps(repo)
  const check = await repo.run('spec-extract --check')
  expect({ code: check.code, stdout: check.stdout }).toEqual({ code: 0, stdout: '' })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toContain('0 files written, 3 unchanged\n')
  expect(code).toBe(0)
  expect(stamps(repo)).toEqual(before)
  expect(repo.git('status', '--porcelain')).toBe('')
})

test('MM-OUT-0010: with CRLF on the disk a patch still shows only what changed', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  for (const path of OUTPUTS) repo.write(path, repo.read(path).replaceAll('\n', '\r\n'))
  repo.write('specs/a.md', '# A\n\n- [A-1] It MUST walk.\n')
  const { code, stdout } = await repo.run('spec-extract --check')
  expect(code).toBe(1)
  expect(stdout).not.toContain('b.yaml')
  expect(stdout).toContain('a/requirements/a.yaml')
  // The lines around the change are context, and not taken out and put in again.
  expect(stdout).not.toMatch(/^[-+] {4}level: MUST/m)
})

test('MM-OUT-0006: a line above an item changes no file', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  repo.write('specs/a.md', `\n\n${SPECS['specs/a.md'].replace('- [A', 'More text.\n\n- [A')}`)
  expect((await repo.run('spec-extract --check')).code).toBe(0)
})
