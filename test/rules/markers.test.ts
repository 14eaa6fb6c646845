import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const CONFIG = 'specs: [{ include: ["specs/*.md"], dialects: [marker] }]\n'

test('MM-DECL-0016: a marker that is not closed is an error at its place', async () => {
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a.md': 'r[a.b]\nIt MUST run.\n\n- text\n  r[a.c\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(/^specs\/a\.md:5:3: error: /)
  expect(code).toBe(1)
})

test('MM-DECL-0016: two prefixes in one spec are a warning', async () => {
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a.md': 'r[a.b]\nIt MUST run.\n\nreq[a.c]\nIt MUST stop.\n',
  })
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(/^specs\/a\.md: warning: .*prefixes r, req/)
  expect(code).toBe(0)
})

test('MM-DECL-0014: an ID that is an English word counts only inside its marker', async () => {
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a.md': 'r[items]\nThe items MUST be sorted; list[0] and `r[items]` too, see r[gone].\n',
  })
  const model = JSON.parse((await repo.run('spec-extract --format json')).stdout)
  expect(model.items.map((item: { id: string }) => item.id)).toEqual(['items'])
  expect(model.mentions.map(({ id, key }: { id: string; key?: string }) => [id, key])).toEqual([
    ['items', 'items'],
    ['gone', undefined],
  ])
  expect(
    model.skipped.map(({ id, reason }: { id: string; reason: string }) => [id, reason]),
  ).toEqual([['0', 'word in brackets']])
})

test('MM-DECL-0014: a marker behind HTML that swallows it, in a quote and in a lazy line', async () => {
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a.md': [
      '<a id="x"></a>\nr[a.html]\nHTML MUST NOT hide it.\n',
      '> text\nr[a.lazy]\nA lazy line SHOULD count.\n',
      '> ```\n> r[a.fence]\n> ```\n',
      '<!--\nr[a.comment]\n-->\n',
    ].join('\n'),
  })
  const model = JSON.parse((await repo.run('spec-extract --format json')).stdout)
  const found = model.items.map((item: Record<string, unknown>) => [item.id, item.statement])
  expect(found).toEqual([
    // The text goes on up to the next marker, which stands within a quote.
    ['a.html', 'HTML MUST NOT hide it. text'],
    ['a.lazy', 'A lazy line SHOULD count.'],
  ])
  expect(model.items[0].position.start).toEqual({ line: 2, column: 1, offset: 15 })
  expect(model.items[1].position.start.line).toBe(6)
})

test('MM-DECL-0014: a pattern of the config that fits the content of markers is no unmatched one', async () => {
  const repo = repository({
    'mustmark.yaml':
      'specs: [{ include: ["specs/*.md"], dialects: [marker], ids: ["A-[0-9]+"] }]\n',
    'specs/a.md': 'r[A-1]\nIt MUST run.\n',
  })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toContain('1 requirement (1 MUST')
  expect(code).toBe(0)
})
