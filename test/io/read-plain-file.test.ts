import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { workTree } from '../../src/io/index.ts'
import { readPlainFile } from '../../src/io/read-plain-file.ts'

const root = mkdtempSync(join(tmpdir(), 'mustmark-read-'))
afterAll(() => rmSync(root, { recursive: true }))

function written(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(root, name), bytes)
  return join(root, name)
}

test('what was read of one file stays when the next one is read', () => {
  const [long, short, empty] = [
    written('a', 'x'.repeat(9000)),
    written('b', 'yy'),
    written('c', ''),
  ]
  const first = readPlainFile(long)
  const second = readPlainFile(short)
  expect(readPlainFile(empty)).toHaveLength(0)
  expect(Buffer.from(second ?? []).toString()).toBe('yy')
  expect(Buffer.from(first ?? []).toString()).toBe('x'.repeat(9000))
})

test('a file of any size is read, whoever reads it', () => {
  for (const size of [(1 << 20) - 1, 1 << 20, (1 << 20) + 1]) {
    const bytes = new Uint8Array(size).fill(65)
    written('large', bytes)
    const read = workTree(root).read('large')
    expect('bytes' in read && Buffer.compare(read.bytes, bytes)).toBe(0)
  }
})

test.skipIf(process.platform === 'win32')(
  'MM-FILE-0008: a pipe, a folder and a broken link are told apart, and nobody waits for a pipe',
  () => {
    execFileSync('mkfifo', [join(root, 'pipe')])
    mkdirSync(join(root, 'folder'))
    symlinkSync('nowhere', join(root, 'broken'))
    const { read } = workTree(root)
    expect(read('pipe')).toEqual({ absent: false, reason: 'is no regular file' })
    expect(read('folder')).toEqual({ absent: false, reason: 'is a directory' })
    expect(read('broken')).toEqual({ absent: false, reason: 'is a broken symbolic link' })
    expect(read('gone')).toEqual({ absent: true, reason: 'does not exist' })
    expect(read('b/inside')).toEqual({ absent: true, reason: 'does not exist' })
  },
)

test.skipIf(process.platform === 'win32')(
  'MM-FILE-0008: a file below a folder that leads out of the root is not read',
  () => {
    const outside = mkdtempSync(join(tmpdir(), 'mustmark-outside-'))
    writeFileSync(join(outside, 'secret'), 'secret')
    symlinkSync(outside, join(root, 'out'))
    symlinkSync(join(outside, 'secret'), join(root, 'link'))
    symlinkSync('b', join(root, 'near'))
    const { read } = workTree(root)
    const refused = { absent: false, reason: 'is a symbolic link that leads out of the root' }
    expect(read('out/secret')).toEqual(refused)
    expect(read('link')).toEqual(refused)
    expect(read('near')).toEqual({ bytes: Buffer.from('yy') })
    rmSync(outside, { recursive: true })
  },
)
