import type { Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readRequirements } from '../../src/ledgers/index.ts'
import { parse } from '../../src/parse/markdown.ts'
import { analyzeMarkdown } from '../analyze-markdown.ts'
import { repository } from '../repository.ts'

const entry = { dialects: ['sentence'] }
const CONFIG =
  'specs: [{ include: ["specs/*.md"], dialects: [bracketed, sentence], ids: [{ pattern: "A-\\\\d+", optional: true }] }]\n'

test('MM-DECL-0015: the keys come back from the YAML and from COMPLIANCE.md', async () => {
  const spec = '# The *Client* & more\n\nIt MUST run. It SHOULD | wait.\n\n- It MAY stop.\n'
  const repo = repository({ 'mustmark.yaml': CONFIG, 'specs/a.md': spec, 'specs/b c.md': spec })
  expect((await repo.run('spec-extract')).code).toBe(0)
  for (const [name, path] of [
    ['a', 'specs/a.md'],
    ['b c', 'specs/b c.md'],
  ] as const) {
    const expected = analyzeMarkdown({ [path]: spec }, entry).trace.items.map((item) => item.key)
    expect(expected).toHaveLength(3)
    const yaml = repo.read(`requirements/${name}.yaml`)
    expect(Object.keys(parseYaml(yaml).requirements).sort()).toEqual(expected.toSorted())
    const read = readRequirements('x.yaml', yaml).items.map((item) => item.key)
    expect(read.sort()).toEqual(expected.toSorted())
    const tables = parse(repo.read('requirements/COMPLIANCE.md')).children.filter(
      (node): node is Table => node.type === 'table',
    )
    const cells = tables.map((table) =>
      table.children.slice(1).map((row) => toText(row.children[0])),
    )
    expect(cells).toContainEqual(expected)
  }
  expect(await repo.run('spec-extract --check')).toMatchObject({ code: 0, stdout: '' })
})

test('MM-OUT-0013: a sentence that changes or goes has not vanished, an ID has', async () => {
  const spec = '- [A-1] It MUST run.\n- It MUST wait.\n- It MAY stop.\n'
  const repo = repository({
    'mustmark.yaml': CONFIG,
    'specs/a.md': spec,
    'specs/b.md': 'It MUST go.\n',
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  repo.write('specs/a.md', '- [A-1] It MUST run.\n- It MUST walk.\n')
  repo.remove('specs/b.md')
  expect(await repo.run('spec-extract')).toMatchObject({ code: 0, stdout: '' })
  expect(Object.keys(repo.files()).filter((name) => name.endsWith('.yaml'))).toEqual([
    'mustmark.yaml',
    'requirements/a.yaml',
  ])
  expect(repo.read('requirements/a.yaml')).not.toMatch(/wait|stop/)
  repo.write('specs/a.md', '- It MUST walk.\n')
  const { code, stdout } = await repo.run('spec-extract')
  expect(stdout).toMatch(/^requirements\/a\.yaml:\d+:3: error: Unexpected lack of A-1, .*\n$/)
  expect(code).toBe(1)
})

test('MM-DECL-0015: items without an ID are counted apart', async () => {
  const spec = '- [A-1] It MUST run.\n- It MUST wait. It MAY stop.\n'
  const repo = repository({ 'mustmark.yaml': CONFIG, 'specs/a.md': spec })
  const model = JSON.parse((await repo.run('spec-extract --format json')).stdout)
  expect(model.counts.items).toEqual({
    total: 3,
    MUST: 2,
    SHOULD: 0,
    MAY: 1,
    none: 0,
    withoutId: 2,
  })
  expect(model.items.map((item: { id?: string }) => 'id' in item)).toEqual([true, false, false])
  const { stderr } = await repo.run('spec-extract')
  expect(stderr).toContain(
    '3 requirements (2 MUST, 0 SHOULD, 1 MAY, 0 none) in 1 spec; parsed by satteri\n2 of them without an ID',
  )
})
