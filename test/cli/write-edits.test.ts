import { expect, test } from 'vitest'
import { writeEdits } from '../../src/cli/write-edits.ts'
import { repository } from '../repository.ts'

test('MM-ASSIGN-0015: what changed since it was read is not overwritten, nor is any other', () => {
  const repo = repository({ 'a.md': 'one', 'b.md': 'edited meanwhile' })
  const problems = writeEdits(repo.root, [
    { path: 'a.md', before: 'one', after: 'ONE' },
    { path: 'b.md', before: 'two', after: 'TWO' },
  ])
  const message =
    'Unexpected failure to write: it changed on disk since it was read; nothing was changed'
  expect(problems).toEqual([{ path: 'b.md', message }])
  expect(repo.files()).toEqual({ 'a.md': 'one', 'b.md': 'edited meanwhile' })
})

test('MM-ASSIGN-0015: what was removed since it was read does not come back', () => {
  const repo = repository({})
  const problems = writeEdits(repo.root, [{ path: 'a.md', before: 'one', after: 'ONE' }])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).not.toContain(repo.root)
  expect(repo.files()).toEqual({})
})

test('MM-ASSIGN-0015: a byte-order mark is a part of what is compared and written', () => {
  const repo = repository({ 'a.md': '\uFEFFone' })
  expect(writeEdits(repo.root, [{ path: 'a.md', before: 'one', after: 'ONE' }])).toHaveLength(1)
  expect(
    writeEdits(repo.root, [{ path: 'a.md', before: '\uFEFFone', after: '\uFEFFONE' }]),
  ).toEqual([])
  expect(repo.read('a.md')).toBe('\uFEFFONE')
})
