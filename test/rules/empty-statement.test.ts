import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

test('MM-STATE-0006: a declaration without text is a warning at its place', async () => {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n\n## [A-2]\n\n## End\n' })
  const { code, stdout } = await repo.run('spec-extract')
  expect(code).toBe(0)
  expect(stdout).toBe(
    'specs/a.md:3:1: warning: Unexpected declaration of A-2 without text, expected a statement (empty-statement)\n',
  )
  expect((await repo.run('spec-extract --max-warnings 0')).code).toBe(1)
})
