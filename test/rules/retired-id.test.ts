import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

test('MM-OUT-0016: a retired ID that is declared again is an error', async () => {
  const repo = repository({
    'specs/a.md': '- [A-1] It MUST run.\n',
    'requirements/retired.yaml': 'A-1: { reason: nobody needs it }\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(code).toBe(1)
  expect(stdout).toBe(
    'specs/a.md:1:3: error: Unexpected declaration of A-1, which is retired (nobody needs it), expected a new ID (retired-id)\n',
  )
})

test('MM-OUT-0016: another new ID is none', async () => {
  const repo = repository({
    'specs/a.md': '- [A-2] It MUST run.\n',
    'requirements/retired.yaml': 'A-1: { reason: nobody needs it }\n',
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
})
