import { symlinkSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRevision } from '../../src/io/index.ts'
import { repository } from '../repository.ts'

test('MM-ASSIGN-0005: every file of a revision below the root, to the byte', () => {
  const binary = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
  const files = { 'a.md': 'one\n', 'empty.txt': '', 'größe "x".bin': binary, 'sub/b.ts': '\n\n' }
  const repo = repository(files, { git: true })
  symlinkSync('a.md', repo.path('link.md'))
  repo.git('add', '--all')
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
  repo.git(...who, 'commit', '--quiet', '-m', 'one')
  repo.git('tag', 'v1')
  repo.write('a.md', 'later')
  const read = (root: string) => {
    const found: Record<string, Uint8Array> = {}
    expect(readRevision(root, 'v1', (path, bytes) => (found[path] = Uint8Array.from(bytes)))).toBe(
      undefined,
    )
    return found
  }
  const bytes = new TextEncoder()
  expect(read(repo.root)).toEqual({
    'a.md': bytes.encode('one\n'),
    'empty.txt': bytes.encode(''),
    'größe "x".bin': binary,
    'sub/b.ts': bytes.encode('\n\n'),
  })
  expect(read(repo.path('sub'))).toEqual({ 'b.ts': bytes.encode('\n\n') })
})
