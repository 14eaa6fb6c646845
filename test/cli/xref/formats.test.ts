import { describe, expect, test } from 'vitest'
import { XREF_FORMAT_NAMES } from '../../../src/reports/xref/index.ts'
import { repository } from '../../repository.ts'
import { violations } from '../schema.ts'
import { DANGLING, SCOPED, TEXTS } from './a-repository.ts'

describe('MM-XREF-0010: --format json validates against schema/xref.schema.json', () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['findings', DANGLING, ''],
    ['some of them', DANGLING, ' --max-findings 1'],
    ['scopes', SCOPED, ''],
    ['one item', TEXTS, ' OC-101'],
    ['problems', { ...TEXTS, 'specs/bad.md': Uint8Array.of(0x41, 0xff) }, ''],
    ['no spec', {}, ''],
    ['no code', { ...TEXTS, 'mustmark.yaml': 'code: false\n' }, ''],
    ['not read', { ...TEXTS, 'a.bin': Uint8Array.of(1, 0, 2) }, ''],
  ])('%s', async (_, texts, flags) => {
    const { stdout } = await repository(texts).run(`spec-xref --format json${flags}`)
    expect(violations('xref', JSON.parse(stdout))).toEqual([])
  })

  test('what --max-findings leaves out is counted', async () => {
    const { stdout } = await repository(DANGLING).run('spec-xref --format json --max-findings 1')
    const { diagnostics, more } = JSON.parse(stdout)
    expect([diagnostics.length, more]).toEqual([1, 1])
  })
})

test('MM-XREF-0006: every format that is named is there, and --help names them all', async () => {
  const repo = repository(DANGLING)
  const { stdout: help } = await repo.run('spec-xref --help')
  const [, named] = /for several files: (.*?) --/s.exec(help.replace(/\s+/g, ' ')) ?? []
  expect(named?.split(', ').sort()).toEqual([...XREF_FORMAT_NAMES].sort())
  for (const name of XREF_FORMAT_NAMES) {
    const { code, stdout } = await repo.run(`spec-xref --format ${name}`)
    expect({ name, code }).toEqual({ name, code: 1 })
    // The matrix from requirements to code has no row for what is no requirement.
    expect(stdout, name).toContain(name === 'csv' ? 'OC-104' : 'OC-105')
  }
  const wrong = await repo.run('spec-xref --format csvv')
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('Did you mean csv?')
  expect((await repo.run('spec-lint --format csv')).code).toBe(2)
})

test('MM-SEL-0007 MM-XREF-0006: several reports at once', async () => {
  const repo = repository(DANGLING)
  const { stdout } = await repo.run(
    'spec-xref --format csv=a.csv --format csv-backward=b.csv --format markdown=m.md --format sarif=x.sarif',
  )
  expect(stdout).toContain('\nlevel')
  const { 'a.csv': a, 'b.csv': b, 'm.md': m, 'x.sarif': x } = repo.files()
  expect(a).toMatch(/^key,id,/)
  expect(b).toMatch(/^path,line,/)
  expect(m).toContain('\n# Cross-references\n')
  expect(JSON.parse(x as string).runs[0].automationDetails.id).toBe('spec-xref/')
})

describe('MM-XREF-0016: what a report repeats is no reference', () => {
  const REPORTS =
    '--format json=r.json --format csv=a.csv --format csv-backward=b.csv --format markdown=m.md --format sarif=x.sarif --format junit=j.xml'

  test('in the places of this run', async () => {
    const repo = repository(DANGLING)
    await repo.run(`spec-xref ${REPORTS}`)
    const first = repo.files()
    const { code } = await repo.run(`spec-xref ${REPORTS}`)
    expect(code).toBe(1)
    expect(repo.files()).toEqual(first)
  })

  test('nor in those of another', async () => {
    const repo = repository(DANGLING)
    const before = JSON.parse((await repo.run('spec-xref --format json')).stdout)
    await repo.run(`spec-xref ${REPORTS.replace(/ --format junit.*/, '')}`)
    await repo.run('mustmark check --format json=lint.json')
    await repo.run('spec-extract --format json --output model.json')
    const after = JSON.parse((await repo.run('spec-xref --format json')).stdout)
    expect(after.references).toEqual(before.references)
    expect(after.items).toEqual(before.items)
    const generated = after.notRead.map(({ path, reason }: Record<string, string>) => [
      path,
      reason,
    ])
    for (const path of ['a.csv', 'b.csv', 'lint.json', 'm.md', 'model.json', 'r.json', 'x.sarif']) {
      expect(generated).toContainEqual([path, 'generated'])
    }
  })

  test('MM-CLI-0012: but no report takes the place of a program or a spec', async () => {
    const repo = repository(DANGLING)
    const before = repo.files()
    for (const path of ['src/queue.ts', 'specs/10-queue.md']) {
      const { code, stderr } = await repo.run(`spec-xref --format csv=${path}`)
      expect(code).toBe(2)
      expect(stderr).toContain(`${path}: error: Unexpected report in the place of ${path}`)
    }
    expect(repo.files()).toEqual(before)
  })
})

test('MM-XREF-0006: the same input gives the same bytes in every format', async () => {
  for (const name of XREF_FORMAT_NAMES) {
    const runs = [
      repository(DANGLING),
      repository(Object.fromEntries(Object.entries(DANGLING).reverse())),
    ]
    const [one, other] = await Promise.all(
      runs.map((repo) => repo.run(`spec-xref --format ${name}`)),
    )
    expect(other).toEqual(one)
  }
})
