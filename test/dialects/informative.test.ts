import { describe, expect, test } from 'vitest'
import { extract, memory } from '../../src/index.ts'

async function read(text: string, entry: Record<string, unknown> = {}, more = {}) {
  const config = { specs: [{ include: ['specs/*.md'], ids: ['A-\\d+'], ...entry }], ...more }
  return extract({ files: memory({ 'specs/a.md': text }), config: config as never })
}

const NORMATIVE = '# Top\n\n- [A-1] It MUST run.\n\n'

describe('MM-DECL-0017: informative text declares nothing', () => {
  test.each([
    ['a heading with a name', '## Examples\n\n- [A-2] It MUST stop.'],
    ['a heading with a number and a name', '## 2.1 Example\n\n- [A-2] It MUST stop.'],
    ['a section below it', '## Notes\n\n### Deeper\n\n- [A-2] It MUST stop.'],
    ['a heading that says so', '## Annex B (informative)\n\n- [A-2] It MUST stop.'],
    ['a heading that says so otherwise', '## Hints, non-normative\n\n- [A-2] It MUST stop.'],
    ['a heading that is the word', '## Informative References\n\n- [A-2] It MUST stop.'],
    ['a sentence', '## Hints\n\nThis section is not normative.\n\n- [A-2] It MUST stop.'],
    ['an alert', '> [!NOTE]\n> [A-2] It MUST stop.'],
    ['a paragraph that is a note', 'Note: it MUST stop. [A-2]'],
    ['a paragraph that is a bold example', '**Example 2:** it MUST stop. [A-2]'],
  ])('%s', async (_, text) => {
    const { items, skipped, counts } = await read(`${NORMATIVE}${text}\n`)
    expect(items.map((item) => item.key)).toEqual(['A-1'])
    expect(skipped.map(({ id, reason }) => [id, reason])).toEqual([['A-2', 'informative text']])
    expect(counts.informative).toBe(1)
    expect(counts.keywords).toBe(2)
  })
})

describe('MM-DECL-0017: other text still declares', () => {
  test.each([
    ['the section behind', '## Examples\n\ntext\n\n## Rules\n\n- [A-2] It MUST stop.'],
    ['an alert that is a demand', '> [!IMPORTANT]\n> [A-2] It MUST stop.'],
    ['a heading that has the word in it', '## Example defaults\n\n- [A-2] It MUST stop.'],
    ['a heading about such text', '## Informative messages\n\n- [A-2] It MUST stop.'],
    ['a requirement about notes', '- [A-2] Note: it MUST stop.'],
  ])('%s', async (_, text) => {
    const { items, counts } = await read(`${NORMATIVE}${text}\n`)
    expect(items.map((item) => item.key)).toEqual(['A-1', 'A-2'])
    expect(counts.informative).toBe(0)
  })
})

test('MM-DECL-0017: the config names other headings, or none', async () => {
  const text = `${NORMATIVE}## Rationale\n\n- [A-2] It MUST stop.\n\n## Examples\n\n- [A-3] It MUST wait.\n`
  const named = await read(text, {}, { informative: ['Rationale'] })
  expect(named.items.map((item) => item.key)).toEqual(['A-1', 'A-3'])
  const none = await read(text, {}, { informative: [] })
  expect(none.items.map((item) => item.key)).toEqual(['A-1', 'A-2', 'A-3'])
})

test('MM-DECL-0017: sentences and markers in such text are no items', async () => {
  const text = 'It MUST run.\n\n## Example\n\nIt MUST stop.\n\nr[a.b]\nIt MUST wait.\n'
  const sentences = await read(text, { dialects: ['sentence'], ids: undefined })
  expect(sentences.items.map((item) => item.statement)).toEqual(['It MUST run.'])
  const markers = await read(`r[a.a]\n${text}`, { dialects: ['marker'], ids: undefined })
  expect(markers.items.map((item) => item.id)).toEqual(['a.a'])
  expect(markers.skipped.map(({ id, reason }) => [id, reason])).toEqual([
    ['a.b', 'informative text'],
  ])
})

test('MM-DECL-0017: an ID that another place declares is mentioned there', async () => {
  const { mentions } = await read(`${NORMATIVE}## Example\n\n- [A-1] as above\n`)
  expect(mentions.map((mention) => mention.key)).toEqual(['A-1'])
})
