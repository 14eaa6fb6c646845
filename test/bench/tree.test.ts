import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { manners } from '../../ci/bench/tree/manners.js'
import { SIZES, treeFiles } from '../../ci/bench/tree/tree-files.js'
import { repository } from '../repository.ts'

interface File {
  path: string
  text: string
}

interface Truth {
  ids: string[]
  brokenLinks: number
}

function make(seed: number, manner?: string): { files: File[]; truth: Truth } {
  const generator = treeFiles(seed, SIZES.tiny, manner)
  const files: File[] = []
  for (;;) {
    const { value, done } = generator.next()
    if (done) return { files, truth: value as Truth }
    files.push(value as File)
  }
}

function digest(files: readonly File[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex')
}

test('a seed gives the same bytes twice, and another seed other ones', () => {
  expect(digest(make(1).files)).toBe(digest(make(1).files))
  expect(digest(make(2).files)).not.toBe(digest(make(1).files))
})

test('a tree holds the counts that its size promises', () => {
  const { files, truth } = make(1)
  const specs = files.filter((file) => file.path.startsWith('specs/'))
  expect(specs).toHaveLength(SIZES.tiny.specs)
  expect(files).toHaveLength(SIZES.tiny.specs + SIZES.tiny.code)
  expect(new Set(files.map((file) => file.path)).size).toBe(files.length)
  const bytes = specs.reduce((sum, file) => sum + file.text.length, 0)
  expect(bytes / (SIZES.tiny.specs * SIZES.tiny.specBytes)).toBeGreaterThan(0.8)
  expect(new Set(truth.ids).size).toBe(truth.ids.length)
  expect(truth.ids.length).toBeGreaterThanOrEqual(10 * SIZES.tiny.specs)
  expect(truth.ids.length).toBeLessThanOrEqual(20 * SIZES.tiny.specs)
})

test('we find in a tree what its truth says', async () => {
  const { files, truth } = make(1)
  const contents = Object.fromEntries(files.map(({ path, text }) => [path, text]))
  const tree = repository(contents)
  const model = JSON.parse((await tree.run('spec-extract --format json')).stdout)
  expect(model.items.map((item: { id: string }) => item.id).sort()).toEqual([...truth.ids].sort())
  // What the code names was made to be there: no name of a function is taken for an ID.
  const trace = await tree.run('spec-xref')
  expect(trace.stdout).not.toContain('(dangling-reference)')
  const links = (await tree.run('spec-links')).stdout
  expect(links.match(/\(broken-link\)/g)).toHaveLength(truth.brokenLinks)
})

test.each(Object.entries(manners))(
  'in the manner of %s every ID stands in a spec',
  (name, manner) => {
    const { files, truth } = make(1, name)
    const text = files.map((file) => file.text).join('\n')
    const words: readonly string[] = text.match(/[A-Za-z]+[-._][A-Za-z]+[-._]\d{4}/g) ?? []
    expect(new Set(words.map(manner.idOf))).toEqual(new Set(truth.ids))
  },
)
