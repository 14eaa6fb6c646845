import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { modelOf, TEXTS } from './model.ts'

describe('MM-CLI-0006: --format json prints the model whole', () => {
  test('it writes no file, and its exit code is that of the run', async () => {
    const repo = repository(TEXTS)
    const before = repo.files()
    const { code, stdout } = await repo.run('spec-extract --format json')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^\{\n {2}"schema": 1,\n[\s\S]*\n\}\n$/)
    expect(repo.files()).toEqual(before)
  })

  test('specs: path, package, title, sections', async () => {
    const { specs } = await modelOf(TEXTS)
    expect(specs).toEqual([
      {
        path: 'specs/10-pool.md',
        package: 'pool',
        title: 'Pools',
        sections: [
          { title: 'Pools', anchor: 'pools', depth: 1 },
          { title: '1) Queue & more', anchor: '1-queue--more', depth: 2 },
          { title: '[OC-3] Title', anchor: 'oc-3-title', depth: 3 },
        ],
      },
      { path: 'specs/other.md', package: 'other', sections: [] },
    ])
  })

  test('items: every declaration in file order, also a second one of the same ID', async () => {
    const { items } = await modelOf(TEXTS)
    expect(items.map(({ key, path }) => `${path} ${key}`)).toEqual([
      'specs/10-pool.md OC-1',
      'specs/10-pool.md OC-2',
      'specs/10-pool.md OC-3',
      'specs/other.md OC-1',
    ])
    const [first, second, third, again] = items
    expect(first).toEqual({
      key: 'OC-1',
      id: 'OC-1',
      kind: 'requirement',
      level: 'MUST',
      keywords: ['MUST'],
      statement: 'Each Pool MUST be bounded.',
      package: 'pool',
      path: 'specs/10-pool.md',
      section: '1) Queue & more',
      anchor: '1-queue--more',
      dialect: 'bracketed',
      fingerprint: expect.stringMatching(/^1:[0-9a-f]{12}$/),
      paths: ['src/pool.ts'],
      ambiguous: true,
      // The block is the item's paragraph, behind 50 characters of lines above and `- `.
      position: {
        start: { line: 7, column: 3, offset: 52 },
        end: { line: 7, column: 40, offset: 89 },
      },
    })
    expect(second).toMatchObject({
      level: 'SHOULD',
      keywords: ['SHOULD', 'MAY'],
      revision: '3',
      ambiguous: false,
    })
    expect(third).toMatchObject({
      title: 'Title',
      keywords: [],
      statement: 'It shall be.',
    })
    expect(third).not.toHaveProperty('level')
    expect(again).toMatchObject({
      level: 'MUST NOT',
      section: '',
      anchor: '',
      ambiguous: true,
    })
  })

  test('mentions, with the item that is meant; skipped, with the reason; counts', async () => {
    const { mentions, skipped, counts } = await modelOf(TEXTS)
    expect(mentions.map(({ id, key, position }) => [id, key, position.start.line])).toEqual([
      ['OC-1', 'OC-1', 8],
      ['OC-9', undefined, 8],
    ])
    expect(skipped).toEqual([
      {
        path: 'specs/other.md',
        id: 'OC-7',
        reason: 'comment',
        position: {
          start: { line: 1, column: 6, offset: 5 },
          end: { line: 1, column: 10, offset: 9 },
        },
      },
    ])
    expect(counts).toMatchObject({
      specs: 2,
      // OC-1 counts once; MUST by its first declaration.
      items: { total: 3, MUST: 1, SHOULD: 1, MAY: 0, none: 1 },
      mentions: 2,
      dangling: 1,
      skipped: { comment: 1 },
      keywords: 4,
    })
  })
})
