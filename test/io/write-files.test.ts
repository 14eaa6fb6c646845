import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Write, WriteError, writeFiles } from '../../src/io/index.ts'
import { repository } from '../repository.ts'

/** Writes that may not leave one folder. */
function writeWithin(within: string, writes: readonly Omit<Write, 'within'>[]): void {
  writeFiles(writes.map((write) => ({ ...write, within })))
}

test('MM-FILE-0009: a failure at the last file leaves the earlier ones and no new folder', () => {
  const repo = repository({ 'a.txt': 'old', file: 'no folder' })
  const writes = [
    { path: repo.path('a.txt'), text: 'new' },
    { path: repo.path('new/deep/b.txt'), text: 'new' },
    { path: repo.path('file/c.txt'), text: 'new' },
  ]
  expect(() => writeWithin(repo.root, writes)).toThrow(WriteError)
  expect(repo.files()).toEqual({ 'a.txt': 'old', file: 'no folder' })
  expect(readdirSync(repo.root)).toEqual(['a.txt', 'file'])
})

test('MM-FILE-0009: a failure while files are renamed sets the earlier ones back', () => {
  const repo = repository({ 'a.txt': 'old', 'b.txt/full': 'a folder' })
  const writes = [
    { path: repo.path('a.txt'), text: 'new' },
    { path: repo.path('b.txt'), text: 'new' },
  ]
  expect(() => writeWithin(repo.root, writes)).toThrow(WriteError)
  expect(repo.files()).toEqual({ 'a.txt': 'old', 'b.txt/full': 'a folder' })
})

test('MM-FILE-0009: a failure names the file', () => {
  const repo = repository({ 'b.txt/full': 'a folder' })
  const path = repo.path('b.txt')
  expect(() => writeWithin(repo.root, [{ path, text: 'new' }])).toThrow(
    expect.objectContaining({ name: 'WriteError', path }),
  )
})

test("MM-FILE-0009: a temporary file of a killed process with our own number is in nobody's way", () => {
  // In a container the program has the same number at every run.
  const repo = repository({ [`.a.txt.mustmark-${process.pid}.tmp`]: 'hal' })
  writeWithin(repo.root, [{ path: repo.path('a.txt'), text: 'whole' }])
  expect(repo.files()).toEqual({ 'a.txt': 'whole' })
})

test('MM-FILE-0009: the temporary file of a process that lives is left alone', () => {
  // The parent process lives as long as this one.
  const name = `.b.txt.mustmark-${process.ppid}.tmp`
  const repo = repository({ [name]: 'at work' })
  writeWithin(repo.root, [{ path: repo.path('a.txt'), text: 'whole' }])
  expect(repo.files()).toEqual({ [name]: 'at work', 'a.txt': 'whole' })
})

test('MM-FILE-0010: a path out of the root is refused, and no folder is made there', () => {
  const repo = repository({ 'root/a.txt': 'a' })
  const path = join(repo.root, 'beside/b.txt')
  expect(() => writeWithin(repo.path('root'), [{ path, text: 'b' }])).toThrow(
    'leads out of the root',
  )
  expect(readdirSync(repo.root)).toEqual(['root'])
})

test('MM-FILE-0010: a link is removed, and not what it leads to', () => {
  const repo = repository({ 'a.txt': 'a' })
  symlinkSync('a.txt', repo.path('link.txt'))
  writeWithin(repo.root, [{ path: repo.path('link.txt') }])
  expect(readdirSync(repo.root)).toEqual(['a.txt'])
})
