import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { extract, type Model, memory } from '../../src/index.ts'
import { CONFIG, repositories, SEED } from './specs.ts'

/** Where IDs stand, by what the model says of them. */
async function modelOf(texts: Record<string, string>): Promise<Model> {
  const text = texts['mustmark.yaml']
  return extract({ config: text === undefined ? {} : parse(text), files: memory(texts) })
}

function accounted({ items, mentions, skipped }: Model): number {
  return items.length + mentions.length + skipped.length
}

describe('MM-CORE-0002: every ID in the text is declared, a mention or skipped', () => {
  for (const patterns of [true, false]) {
    test(patterns ? 'with a pattern of the config' : 'with the default pattern', async () => {
      await fc.assert(
        fc.asyncProperty(repositories(patterns), async ({ texts, ids }) => {
          const model = await modelOf(texts)
          // The default pattern knows no Ä: `ÄB-4` is a word for it.
          const words = patterns ? 0 : Object.values(texts).join('').split('ÄB-4').length - 1
          expect(accounted(model)).toBe(ids - words)
          const skipped = Object.values(model.counts.skipped).reduce((sum, one) => sum + one, 0)
          expect(model.counts.mentions).toBe(model.mentions.length)
          expect(skipped).toBe(model.skipped.length)
        }),
        { seed: SEED, numRuns: 100 },
      )
    })
  }

  test('at a place of its own, where that ID stands', async () => {
    await fc.assert(
      fc.asyncProperty(repositories(true), async ({ texts }) => {
        const { mentions, skipped } = await modelOf(texts)
        const places = [...mentions, ...skipped].map(({ id, path, position }) => {
          const text = texts[path]?.slice(position.start.offset, position.end.offset)
          expect(text?.replace(/\u2011/g, '-').replace(/\+2$/, '')).toBe(id)
          return `${path}:${position.start.offset}`
        })
        expect(new Set(places).size).toBe(places.length)
      }),
      { seed: SEED, numRuns: 100 },
    )
  })
})

/** Each place holds one `A-7`, or as many as are told. */
const PLACES: Record<string, [string, number]> = {
  'a paragraph': ['As A-7 says.', 1],
  'a title of a setext heading': ['About A-7\n===', 1],
  'a footnote': ['x[^1]\n\n[^1]: As A-7 says.', 1],
  'the label of a footnote': ['x[^A-7]\n\n[^A-7]: As it says.', 2],
  'the text of a link': ['[A-7](x.md)', 1],
  'the target of a link': ['[x](dir/A-7)', 1],
  'the title of a link': ['[x](x.md "A-7")', 1],
  'an autolink': ['<https://x.org/A-7>', 1],
  'a bare URL': ['https://x.org/A-7', 1],
  'a reference that is its own label': ['[A-7]\n\n[A-7]: x.md', 2],
  'a collapsed reference': ['[A-7][]\n\n[A-7]: x.md', 2],
  'the label of a reference': ['[x][A-7]\n\n[A-7]: x.md', 2],
  'the target of a definition': ['[x]\n\n[x]: dir/A-7', 1],
  'the alternative of an image': ['![A-7](x.png)', 1],
  'the target of an image': ['![x](dir/A-7)', 1],
  'the title of an image': ['![x](x.png "A-7")', 1],
  'the label of an image': ['![x][A-7]\n\n[A-7]: x.png', 2],
  'inline HTML': ['x <b title="A-7">y</b>', 1],
  'a block of HTML': ['<div>\nA-7\n</div>', 1],
  'a comment within a paragraph': ['x <!-- A-7 --> y', 1],
  'a code span': ['x `A-7` y', 1],
  'the info word of a fence': ['```A-7\nx\n```', 1],
  'the rest of an info string': ['```ts A-7\nx\n```', 1],
  'a fence that is not closed': ['```\nA-7', 1],
  'struck text': ['x ~~A-7~~ y', 1],
  'a header row': ['| A-7 | x |\n| -- | -- |\n| y | z |', 1],
  'a cell behind the last column': ['| x |\n| -- |\n| y | A-7 |', 1],
  'a task': ['- [x] A-7', 1],
  'a quote in a list': ['- > A-7', 1],
  'a hard break': ['x  \nA-7\\\nA-7', 2],
}

describe('MM-CORE-0002: no place drops an ID', () => {
  test.each(Object.entries(PLACES))('%s', async (_, [text, count]) => {
    const texts = { 'mustmark.yaml': CONFIG, 'specs/a.md': `${text}\n` }
    expect(accounted(await modelOf(texts))).toBe(count)
  })

  test.each([
    ['YAML', '---\na: A-7\n---\n'],
    ['TOML', '+++\na = "A-7"\n+++\n'],
  ])('front matter in %s', async (_, text) => {
    const model = await modelOf({ 'mustmark.yaml': CONFIG, 'specs/a.md': text })
    expect(model.skipped.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['A-7 front matter'])
  })
})
