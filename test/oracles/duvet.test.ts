import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Item, Model } from '../../src/index.ts'
import { levelGroup } from '../../src/model/level.ts'
import { repository } from '../repository.ts'
import { corpus, hasShared, sharedText } from '../shared.ts'

interface Row {
  level: string
  sha: string
}

const CONFIG = 'specs:\n  - include: ["specs/*.md"]\n    dialects: [sentence]\n'

/** The oracle's mark of a sentence: its raw source, the mark of a list item included. */
function marksOf({ position }: Item, source: string): string[] {
  const { start, end } = position
  const line = source.slice(source.lastIndexOf('\n', start.offset - 1) + 1, start.offset)
  const mark = /^\s*(?:[-*+]|\d+[.)])\s+$/.test(line) ? line : ''
  const raw = source.slice(start.offset, end.offset)
  return [mark + raw].map((text) => {
    const single = text.replace(/\s+/g, ' ').trim()
    return createHash('sha1').update(single).digest('hex').slice(0, 12)
  })
}

describe.skipIf(!hasShared)('duvet 675d00d', () => {
  test('MM-DECL-0015: its 199 sentences with the same level, and no other', async () => {
    const texts = corpus('duvet-675d00d')
    const repo = repository({ ...texts, 'mustmark.yaml': CONFIG })
    const ran = await repo.run('spec-extract --format json')
    expect(ran.code).toBe(0)
    const { items } = JSON.parse(ran.stdout) as Model
    const oracle = JSON.parse(sharedText('oracles/duvet-675d00d.json')) as {
      extract: Record<string, { rows: Row[] }>
    }
    const expected = Object.entries(oracle.extract).flatMap(([name, { rows }]) =>
      rows.map(({ sha, level }) => `specs/${name}.md ${sha} ${level}`),
    )
    const actual = items.flatMap((item) =>
      marksOf(item, texts[item.path] as string).map(
        (sha) => `${item.path} ${sha} ${levelGroup(item.level)}`,
      ),
    )
    expect(expected).toHaveLength(199)
    expect(actual.filter((one) => !expected.includes(one))).toEqual([])
    expect([...new Set(actual)].sort()).toEqual([...new Set(expected)].sort())
    expect(items).toHaveLength(199)
  })
})
