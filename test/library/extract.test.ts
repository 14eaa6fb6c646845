import { expect, test } from 'vitest'
import { extract, links, lint, memory, xref } from '../../src/index.ts'
import { repository } from '../repository.ts'

const SPEC = '# Queue\n\n- [Q-1] The queue MUST be bounded.\n'

test('MM-LIB-0001: extract returns what --format json prints', async () => {
  const repo = repository({ 'specs/queue.md': SPEC, 'mustmark.yaml': 'ignore: []\n' })
  const printed = JSON.parse((await repo.run('spec-extract --format json')).stdout)
  const before = repo.files()
  const model = await extract({ root: repo.root })
  expect(model).toEqual(printed)
  expect(model.items.map((item) => item.statement)).toEqual(['The queue MUST be bounded.'])
  expect(repo.files()).toEqual(before)
})

test('MM-LIB-0001 MM-FILE-0001: files may be handed in, from memory', async () => {
  const model = await extract({
    files: memory({ 'docs/q.md': SPEC }),
    config: { specs: [{ include: ['docs/*.md'], package: 'queue' }] },
  })
  expect(model.items[0]).toMatchObject({ key: 'Q-1', level: 'MUST', package: 'queue' })
  expect(JSON.parse(JSON.stringify(model))).toEqual(model)
})

test('MM-LIB-0001: what is not whole says so in its problems', async () => {
  const files = memory({ 'specs/a.md': SPEC, 'specs/b.md': new Uint8Array([0xff]) })
  const model = await extract({ files })
  expect(model.items).toHaveLength(1)
  expect(model.problems).toEqual([
    {
      path: 'specs/b.md',
      start: { line: 1, column: 1, offset: 0 },
      message: 'Unexpected byte 0xFF, expected text in UTF-8',
    },
  ])
})

test('MM-LIB-0001: a config that cannot be used is thrown, with its place', async () => {
  const repo = repository({ 'mustmark.yaml': 'ignore: []\nspeks: []\n' })
  await expect(extract({ root: repo.root })).rejects.toThrow(/^mustmark\.yaml:2:1: .*"specs"/)
  await expect(extract({ root: `${repo.root}/nowhere` })).rejects.toThrow(/expected a folder/)
})

test('MM-LIB-0003: lint and links return what the commands find', async () => {
  const files = memory({
    'specs/a.md': 'RFC 2119\n\n- [Q-1] It MUST run.\n- [Q-1] It MUST stop.\n',
    'b.md': '[x](gone.md)\n',
  })
  const linted = await lint({ files })
  expect(linted.diagnostics.map((one) => one.rule)).toContain('duplicate-id')
  expect(linted.files).toEqual(['specs/a.md'])
  const linked = await links({ files })
  expect(linked.diagnostics.map(({ rule, path }) => `${path} ${rule}`)).toEqual([
    'b.md broken-link',
  ])
  expect(linked.files).toEqual(['b.md', 'specs/a.md'])
  expect(linked.problems).toEqual([])
})

test('MM-LIB-0004: xref returns what spec-xref --format json prints', async () => {
  const repo = repository({
    'specs/a.md': SPEC,
    'src/queue.ts': '// Q-1\nexport function push() {}\n// Q-7\n',
    'src/queue.test.ts': "it('Q-1 is bounded', () => push())\n",
  })
  const before = repo.files()
  const whole = await xref({ root: repo.root })
  expect(JSON.parse((await repo.run('spec-xref --format json')).stdout)).toEqual(whole)
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
  expect(whole.items).toMatchObject([
    {
      key: 'Q-1',
      attribution: 'both',
      implements: [{ path: 'src/queue.ts', line: 1 }],
      verifies: [{ path: 'src/queue.test.ts', line: 1 }],
    },
  ])
  expect(whole.dangling).toMatchObject([{ id: 'Q-7', nearest: 'Q-1' }])
  expect(repo.files()).toEqual(before)
})
