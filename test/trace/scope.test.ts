import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const TWO = { 'specs/a.md': '- [A-1] It MUST run.', 'specs/b.md': '- [A-1] It MUST stop.' }

test('MM-ID-0004: in the scope of the repository one ID is one item', () => {
  const ids = [{ pattern: 'A-\\d+', scope: 'repository' as const }]
  const { items } = analyzeMarkdown(TWO, { ids }).trace
  expect(items.map(({ key, ambiguous }) => [key, ambiguous])).toEqual([
    ['A-1', true],
    ['A-1', true],
  ])
})

test('MM-ID-0004: the scope is the repository where the config names none', () => {
  const { items } = analyzeMarkdown(TWO, { ids: [{ pattern: 'A-\\d+' }] }).trace
  expect(items.map((item) => item.key)).toEqual(['A-1', 'A-1'])
})

test('MM-ID-0004: in the scope of the package its name stands in front', () => {
  const ids = [{ pattern: 'A-\\d+', scope: 'package' as const }]
  const { trace, diagnostics } = analyzeMarkdown(TWO, { ids })
  expect(trace.items.map(({ key, id, ambiguous }) => [key, id, ambiguous])).toEqual([
    ['a#A-1', 'A-1', false],
    ['b#A-1', 'A-1', false],
  ])
  expect(diagnostics).toEqual([])
})

test('MM-ID-0004: in the scope of the spec its path stands in front', () => {
  const ids = [{ pattern: 'A-\\d+', scope: 'spec' as const }]
  const { trace } = analyzeMarkdown(TWO, { ids, package: 'one' })
  expect(trace.items.map((item) => item.key)).toEqual(['specs/a.md#A-1', 'specs/b.md#A-1'])
})

test('MM-ID-0004: two declarations in one package are one too many', () => {
  const ids = [{ pattern: 'A-\\d+', scope: 'package' as const }]
  const { trace, diagnostics } = analyzeMarkdown(TWO, { ids, package: 'one' })
  expect(trace.items.map(({ key, ambiguous }) => [key, ambiguous])).toEqual([
    ['one#A-1', true],
    ['one#A-1', true],
  ])
  expect(diagnostics.map((one) => one.rule)).toEqual(['duplicate-id'])
})

describe('MM-DECL-0011: a mention is of the item', () => {
  const ids = [{ pattern: 'A-\\d+', scope: 'spec' as const }]

  /** The key that each mention outside its declaration means, by spec. */
  function keys(texts: Record<string, string>, scope: 'spec' | 'package' = 'spec') {
    const { mentions } = analyzeMarkdown(texts, { ids: [{ pattern: 'A-\\d+', scope }] }).trace
    return mentions.map(({ path, key }) => [path, key])
  }

  test('of its own spec', () => {
    const a = `${TWO['specs/a.md']}\n\nAs A-1.`
    expect(keys({ ...TWO, 'specs/a.md': a })).toEqual([['specs/a.md', 'specs/a.md#A-1']])
  })

  test('else of its package', () => {
    const config = toConfig({
      specs: [
        {
          include: ['specs/one/*.md'],
          package: 'one',
          ids: [{ pattern: 'A-\\d+', scope: 'package' }],
        },
        {
          include: ['specs/two/*.md'],
          package: 'two',
          ids: [{ pattern: 'A-\\d+', scope: 'package' }],
        },
      ],
    })
    const files = memory({
      'specs/one/a.md': TWO['specs/a.md'],
      'specs/two/a.md': TWO['specs/b.md'],
      'specs/two/b.md': 'As A-1.',
    })
    expect(analyze(config, files).trace.mentions).toMatchObject([{ key: 'two#A-1' }])
  })

  test('else the only one that has the ID', () => {
    const texts = { 'specs/a.md': TWO['specs/a.md'], 'specs/c.md': 'As A-1.' }
    expect(keys(texts)).toEqual([['specs/c.md', 'specs/a.md#A-1']])
    expect(keys(texts, 'package')).toEqual([['specs/c.md', 'a#A-1']])
  })

  test('and of none where several fit, which is not dangling', () => {
    const { trace } = analyzeMarkdown({ ...TWO, 'specs/c.md': 'As A-1.' }, { ids })
    expect(trace.mentions).toMatchObject([{ id: 'A-1', path: 'specs/c.md' }])
    expect(trace.mentions[0]).not.toHaveProperty('key')
    expect(trace.counts.dangling).toBe(0)
  })

  test('and of none where no spec declares it, which is dangling', () => {
    const { trace } = analyzeMarkdown({ ...TWO, 'specs/c.md': 'As A-2.' }, { ids })
    expect(trace.mentions).toMatchObject([{ id: 'A-2', path: 'specs/c.md' }])
    expect(trace.counts.dangling).toBe(1)
  })
})
