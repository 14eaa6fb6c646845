import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { repository } from '../repository.ts'

/** Standard output that fails, as nothing that we foresaw does. */
async function failing(flags: readonly string[]): Promise<{ code: number; stderr: string }> {
  const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n' })
  let stderr = ''
  const code = await main('spec-extract', flags, {
    cwd: repo.root,
    env: {},
    stdout: {
      write: () => {
        throw new Error('the disk is on fire')
      },
    },
    stderr: { write: (text) => (stderr += text) },
    stdin: () => '',
  })
  return { code, stderr }
}

test('MM-CLI-0002: a bug exits 2 and says so in two lines, without a stack trace', async () => {
  const { code, stderr } = await failing([])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: .*the disk is on fire\n.*--debug.*\n$/)
})

test('--debug shows where an error comes from', async () => {
  const { code, stderr } = await failing(['--debug'])
  expect(code).toBe(2)
  expect(stderr).toContain('the disk is on fire')
  expect(stderr).toMatch(/^ {4}at .*run-extract/m)
})
