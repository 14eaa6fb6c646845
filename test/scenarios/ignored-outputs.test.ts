import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPEC = { 'specs/a.md': '- [A-1] It MUST run.\n' }
const ADVICE =
  'warning: Unexpected output that git ignores, expected it to be committed: ' +
  '`git diff` cannot see it (ignored-output)\n'

test('MM-OUT-0012: an ignored YAML is a warning', async () => {
  const repo = repository({ ...SPEC, '.gitignore': '*.yaml\n' }, { git: true })
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: `requirements/a.yaml: ${ADVICE}` })
  expect((await repo.run('spec-extract --max-warnings 0')).code).toBe(1)
})

test('MM-OUT-0012: an ignored COMPLIANCE.md is a warning', async () => {
  const repo = repository({ ...SPEC, '.gitignore': 'COMPLIANCE.md\n' }, { git: true })
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: `requirements/COMPLIANCE.md: ${ADVICE}` })
})

test('MM-OUT-0012: an ignored folder ignores all that is in it', async () => {
  const repo = repository({ ...SPEC }, { git: true })
  repo.write('.git/info/exclude', 'requirements/\n')
  const { stdout } = await repo.run('spec-extract')
  expect(stdout).toContain(`requirements/a.yaml: ${ADVICE}`)
})

test('MM-OUT-0012: an output that git tracks is not ignored, whatever .gitignore says', async () => {
  const repo = repository(SPEC, { git: true })
  await repo.run('spec-extract')
  repo.git('add', '.')
  repo.write('.gitignore', 'requirements/\n')
  const { code, stdout } = await repo.run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
})

test('MM-CLI-0005: --check sees the difference in an ignored and in an untracked output', async () => {
  const repo = repository({ ...SPEC, '.gitignore': 'requirements/a.yaml\n' }, { git: true })
  await repo.run('spec-extract')
  expect((await repo.run('spec-extract --check')).code).toBe(0)
  repo.write('specs/a.md', '- [A-1] It MUST walk.\n')
  const before = repo.files()
  const { code, stdout, stderr } = await repo.run('spec-extract --check')
  expect(code).toBe(1)
  expect(stdout).toContain('--- a/requirements/a.yaml\n+++ b/requirements/a.yaml\n')
  expect(stdout).toContain('\n-    statement: It MUST run.\n+    statement: It MUST walk.\n')
  expect(stdout).toContain('--- a/requirements/COMPLIANCE.md\n')
  expect(stderr).toContain('npx --no-install spec-extract\n')
  expect(repo.files()).toEqual(before)
})
