import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const MIB = 1024 * 1024

/** A spec of exactly so many bytes. */
function specOf(bytes: number, filling = '\n'): Uint8Array {
  const spec = Buffer.alloc(bytes, filling)
  spec.write('- [A-1] It MUST run.\n')
  return spec
}

test('MM-FILE-0005: a spec of 50 MB is refused before it is parsed', async () => {
  const repo = repository({
    'specs/a.md': specOf(50 * MIB),
    'specs/b.md': '- [B-1] It MUST run.\n',
  })
  const { code, stdout, stderr } = await repo.run('spec-extract')
  expect(stderr).toBe(
    'specs/a.md: error: Unexpected size of 52428800 bytes, expected at most 8388608 (limits.bytes)\n',
  )
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(Object.keys(repo.files())).toEqual(['specs/a.md', 'specs/b.md'])
})

test('MM-FILE-0005: the limit itself is allowed, one byte more is not', async () => {
  const config = 'limits: { bytes: 1000 }\n'
  const repo = repository({ 'mustmark.yaml': config, 'specs/a.md': specOf(1000) })
  expect((await repo.run('spec-extract')).code).toBe(0)
  repo.write('specs/a.md', specOf(1001))
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(
    /^specs\/a\.md: error: Unexpected size of 1001 bytes, expected at most 1000 /,
  )
  expect(code).toBe(2)
})

test('MM-FILE-0005: limits.bytes raises the limit', async () => {
  const config = 'limits: { bytes: 20000000 }\n'
  const repo = repository({ 'mustmark.yaml': config, 'specs/a.md': specOf(9 * MIB, ' ') })
  expect((await repo.run('spec-extract')).code).toBe(0)
})

test('MM-FILE-0005: a large file that is no spec is none of our business', async () => {
  const repo = repository({ 'specs/a.md': specOf(100), 'docs/large.md': specOf(9 * MIB) })
  expect((await repo.run('spec-extract')).code).toBe(0)
})
