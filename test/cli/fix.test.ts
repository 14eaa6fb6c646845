import { chmodSync, lstatSync, symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workTree, writeFiles } from '../../src/io/index.ts'
import { repository } from '../repository.ts'

const SPEC =
  '\uFEFF# Ä 😀\r\n\r\nRFC 2119: [a](../DOCS/b.md#one) 😀 [b](<../docs/B.md#ONE> "t")\t \r\n'

test('MM-FIX-0001 MM-FIX-0002: --fix changes the case of paths and anchors and no other byte', async () => {
  const repo = repository({ 'specs/a.md': SPEC, 'docs/b.md': '# One\n' })
  const { code, stdout, stderr } = await repo.run('spec-links --fix')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toBe('3 fixes made in 1 file\nno findings in 2 files; parsed by satteri\n')
  expect(repo.read('specs/a.md')).toBe(
    SPEC.replace('../DOCS/b.md#one', '../docs/b.md#one').replace('docs/B.md#ONE', 'docs/b.md#one'),
  )
  const second = await repo.run('spec-links --fix')
  expect(second).toMatchObject({ code: 0, stdout: '' })
})

test('MM-FIX-0001: --fix-dry-run prints the diff and writes nothing', async () => {
  const repo = repository({ 'a.md': '[b](B.md)\n', 'b.md': '' })
  const before = repo.files()
  const { code, stdout } = await repo.run('spec-links --fix-dry-run')
  expect(stdout).toBe('--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-[b](B.md)\n+[b](b.md)\n')
  expect(code).toBe(1)
  expect(repo.files()).toEqual(before)
})

test('MM-FIX-0001: --fix-dry-run does not call clean what no fix mends', async () => {
  const repo = repository({ 'a.md': '[c](gone.md)\n' })
  const { code, stdout, stderr } = await repo.run('spec-links --fix-dry-run')
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: '1 error in 1 file; parsed by satteri\n',
  })
})

test('MM-FIX-0001: what no fix mends is left and reported; nearest names are never applied', async () => {
  const repo = repository({ 'a.md': '[b](B.md) [c](bb.md)\n', 'b.md': '' })
  const { code, stdout } = await repo.run('spec-links --fix')
  expect(repo.read('a.md')).toBe('[b](b.md) [c](bb.md)\n')
  expect(stdout).toContain('a.md:1:11: error: ')
  expect(stdout).toContain('did you mean b.md?')
  expect(code).toBe(1)
})

test('MM-FIX-0001: fixes are those of what is reported', async () => {
  const repo = repository({ 'a.md': '[b](B.md)\n', 'c.md': '[b](B.md)\n', 'b.md': '' })
  await repo.run('spec-links --fix c.md')
  expect([repo.read('a.md'), repo.read('c.md')]).toEqual(['[b](B.md)\n', '[b](b.md)\n'])
})

test('MM-FIX-0001: spec-lint --fix writes the hyphen of the keyboard into an ID', async () => {
  const repo = repository({ 'specs/a.md': 'RFC 2119\n\n- [A\u20111] It MUST non\u2011stop run.\n' })
  const { code } = await repo.run('spec-lint --fix')
  expect(code).toBe(0)
  expect(repo.read('specs/a.md')).toBe('RFC 2119\n\n- [A-1] It MUST non\u2011stop run.\n')
})

test('MM-FIX-0001: a problem anywhere leaves everything as it is', async () => {
  const repo = repository({ 'a.md': '[b](B.md)\n', 'b.md': '', 'c.md': new Uint8Array([0xff]) })
  expect((await repo.run('spec-links --fix')).code).toBe(2)
  expect(repo.read('a.md')).toBe('[b](B.md)\n')
})

test('MM-FIX-0003: a read-only file is exit 2, and no other file is written', async () => {
  const repo = repository({ 'a.md': '[b](B.md)\n', 'c.md': '[b](B.md)\n', 'b.md': '' })
  chmodSync(repo.path('c.md'), 0o444)
  const { code, stderr } = await repo.run('spec-links --fix')
  expect(code).toBe(2)
  expect(stderr).toContain('c.md: error: Unexpected failure to write: the file is read-only')
  expect([repo.read('a.md'), repo.read('c.md')]).toEqual(['[b](B.md)\n', '[b](B.md)\n'])
})

test('MM-FIX-0003: a file that changed since it was read is not overwritten', () => {
  const repo = repository({ 'a.md': 'new\n', 'b.md': 'old\n' })
  const write = (name: string) => ({
    path: repo.path(name),
    text: 'fixed\n',
    within: repo.root,
    expect: Buffer.from('old\n'),
  })
  expect(() => writeFiles([write('b.md'), write('a.md')])).toThrow(
    'it changed on disk since it was read',
  )
  expect(repo.files()).toEqual({ 'a.md': 'new\n', 'b.md': 'old\n' })
  expect('bytes' in workTree(repo.root).read('a.md')).toBe(true)
})

test('MM-FIX-0001: a file that is checked under two names is mended once', async () => {
  const repo = repository({
    'a.spec.md': 'RFC 2119\n\n- [A\u20111] It MUST run.\n',
    'specs/x.md': '',
  })
  symlinkSync('../a.spec.md', repo.path('specs/l.md'))
  const { stderr } = await repo.run('spec-lint --fix --quiet')
  expect(stderr).toBe('')
  expect(repo.read('a.spec.md')).toBe('RFC 2119\n\n- [A-1] It MUST run.\n')
  expect(lstatSync(repo.path('specs/l.md')).isSymbolicLink()).toBe(true)
})

test('MM-FIX-0003: two texts for one file under two names are written nowhere', async () => {
  const repo = repository({
    'docs/a.md': '',
    'deep/DOCS/a.md': '',
    'one/t.md': '[x](../Docs/a.md)\n',
    'deep/two/b.md': '',
  })
  symlinkSync('../../one/t.md', repo.path('deep/two/t.md'))
  const { code, stderr } = await repo.run('spec-links --fix')
  expect(stderr).toContain('it would get two texts, by a link; nothing was changed')
  expect(code).toBe(2)
  expect(repo.read('one/t.md')).toBe('[x](../Docs/a.md)\n')
})
