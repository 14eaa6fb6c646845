import { expect, test } from 'vitest'
import { githubRepository } from '../../src/manifests/github.ts'

test.each([
  ['https://github.com/o/r', 'o/r', ''],
  ['git+https://github.com/o/r.git', 'o/r', ''],
  ['git@github.com:o/r.js.git', 'o/r.js', ''],
  ['ssh://git@github.com/o/r.git', 'o/r', ''],
  ['git://github.com/o/r.git#main', 'o/r', ''],
  ['https://github.com/o/r#readme', 'o/r', ''],
  ['https://github.com/o/r/tree/main/packages/a', 'o/r', 'packages/a'],
  ['https://github.com/o/r/tree/main/packages/a/', 'o/r', 'packages/a'],
  ['github:o/r', 'o/r', ''],
  ['o/r', 'o/r', ''],
])('MM-LINK-0008: %s is %s', (address, name, directory) => {
  expect(githubRepository(address)).toEqual({ name, directory })
})

test('MM-LINK-0008: the folder that a manifest names goes before that of its address', () => {
  const address = 'https://github.com/o/r/tree/main/a'
  expect(githubRepository(address, 'packages/b')).toEqual({ name: 'o/r', directory: 'packages/b' })
})

test.each([
  ['https://gitlab.com/o/r'],
  ['gist:12345'],
  ['https://example.org/github.com/o/r'],
  [''],
])('MM-LINK-0008: %j is no repository on GitHub', (address) => {
  expect(githubRepository(address)).toBeUndefined()
})
