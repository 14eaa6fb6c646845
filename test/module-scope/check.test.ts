import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { LOANS, scope } from './scope.ts'

test('MM-MRULE-0005: mustmark check says nothing of the scope once its outputs are written', async () => {
  const repo = repository(scope, { git: true })
  await repo.run('spec-extract')
  const { code, stdout } = await repo.run('mustmark check --verbose --max-warnings 0')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
})

test('MM-LINK-0017: a file that is handed over to be written need not be there yet', async () => {
  const repo = repository(scope)
  repo.remove('src/loans/loan-desk.ts')
  repo.remove('test/loans.spec.ts')
  const { stdout } = await repo.run('mustmark links')
  const handoff = repo.read(LOANS).split('## 10. Handoff')[0]?.split('\n').length ?? 0
  const found = stdout.matchAll(/^specs\/toolshed\/loans\/loans\.spec\.md:(\d+):/gm)
  const lines = [...found].map(([, line]) => Number(line))
  // The mapping of files, above it, says where an entity lives, and that must be true.
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line > handoff)).toEqual([])
})

test('MM-CLI-0003: module specs without a clause are no lack of requirements', async () => {
  const repo = repository({
    'mustmark.yaml': 'profile: sdd\ncode: false\n',
    'specs/shop/shop.spec.md': '# shop: Infrastructure Specification\n',
  })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).not.toContain('lack of requirements')
  expect(code).toBe(0)
})

test.each(['spec-lint', 'mustmark check'])(
  'MM-MRULE-0009: %s refuses a profile for module specs where no spec is one',
  async (command) => {
    const repo = repository({
      'mustmark.yaml': 'profile: sdd\ncode: false\n',
      'specs/10-core.md': '# Core\n\n## Architecture\n\n- [CORE-1] It MUST run.\n',
    })
    await repo.run('spec-extract')
    const { code, stderr } = await repo.run(command)
    expect(code).toBe(2)
    expect(stderr).toContain(
      'mustmark.yaml: error: Unexpected profile "sdd" where none of 1 spec is a module spec or a scope spec, expected one such as specs/<scope>/<module>/<module>.spec.md; leave `profile` out, or pass --allow-empty',
    )
    expect((await repo.run(`${command} --allow-empty`)).stderr).not.toContain('profile')
  },
)
