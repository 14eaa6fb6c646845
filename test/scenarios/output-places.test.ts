import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const SPECS = { 'specs/a.md': '# One\n\n- [A-1] It MUST run.\n' }

test('MM-OUT-0001: the YAML and COMPLIANCE.md stand where the config says', async () => {
  const repo = repository({
    ...SPECS,
    'mustmark.yaml': 'requirements: docs/deep/yaml\ncompliance: docs/Traced.md\n',
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(Object.keys(repo.files())).toEqual([
    'docs/Traced.md',
    'docs/deep/yaml/a.yaml',
    'mustmark.yaml',
    'specs/a.md',
  ])
  expect(repo.read('docs/Traced.md')).toContain('[A-1](../specs/a.md#one)')
  expect((await repo.run('spec-extract --check')).code).toBe(0)
})

test('MM-OUT-0008: COMPLIANCE.md in the root links without ../', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': 'compliance: ./COMPLIANCE.md\n' })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.read('COMPLIANCE.md')).toContain('[A-1](specs/a.md#one)')
})

test('MM-OUT-0001: the YAML may stand in the root itself', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': 'requirements: .\n' })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(Object.keys(repo.files())).toEqual([
    'COMPLIANCE.md',
    'a.yaml',
    'mustmark.yaml',
    'specs/a.md',
  ])
})

test('MM-OUT-0015: compliance: false writes none and removes the one that was generated', async () => {
  const repo = repository(SPECS)
  await repo.run('spec-extract')
  repo.write('mustmark.yaml', 'compliance: false\n')
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toContain('0 files written, 1 unchanged, 1 removed\n')
  expect(code).toBe(0)
  expect(Object.keys(repo.files())).toEqual(['mustmark.yaml', 'requirements/a.yaml', 'specs/a.md'])
})

test('MM-OUT-0011: compliance: false leaves a COMPLIANCE.md of others alone', async () => {
  const repo = repository({
    ...SPECS,
    'mustmark.yaml': 'compliance: false\n',
    'requirements/COMPLIANCE.md': '# Mine\n',
  })
  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.read('requirements/COMPLIANCE.md')).toBe('# Mine\n')
})

describe('MM-OUT-0011: two outputs in one place are refused, and nothing is written', () => {
  test.each([
    'compliance: requirements/a.yaml\n',
    'compliance: mustmark.yaml\n',
    'compliance: specs/a.md\n',
  ])('%j', async (config) => {
    const repo = repository({ ...SPECS, 'mustmark.yaml': config })
    const before = repo.files()
    const { code } = await repo.run('spec-extract')
    expect(code).toBe(2)
    expect(repo.files()).toEqual(before)
  })
})

test('MM-OUT-0005: a package whose file is the ledger of the config is refused', async () => {
  const repo = repository({
    ...SPECS,
    'mustmark.yaml': 'ledgers: { retired: requirements/a.yaml }\n',
  })
  const before = repo.files()
  expect((await repo.run('spec-extract')).code).toBe(2)
  expect(repo.files()).toEqual(before)
})

test('MM-FILE-0003: our own outputs are no specs, wherever they stand', async () => {
  const repo = repository({
    ...SPECS,
    'mustmark.yaml':
      'specs: [{ include: ["**/*.{md,yaml}"], dialects: [bracketed] }]\nrequirements: specs/out\n',
    'specs/out/retired.yaml': 'A-9: { reason: "- [A-9] It MUST be old." }\n',
    '.gitignore': 'mustmark.yaml\n',
  })
  await repo.run('spec-extract')
  const { code, stdout } = await repo.run('spec-extract --format json')
  const { specs } = JSON.parse(stdout) as { specs: { path: string }[] }
  expect(specs.map((spec) => spec.path)).not.toContain('specs/out/COMPLIANCE.md')
  expect(specs.map((spec) => spec.path)).not.toContain('specs/out/a.yaml')
  expect(specs.map((spec) => spec.path)).not.toContain('specs/out/retired.yaml')
  expect(specs.map((spec) => spec.path)).toContain('specs/a.md')
  expect(code).toBe(0)
})

test('MM-FILE-0003: a file that two entries match belongs to the first, and the run says so', async () => {
  const repo = repository({
    ...SPECS,
    'mustmark.yaml':
      'specs:\n  - { include: ["specs/*.md"], package: one }\n  - { include: ["specs/a.*"], package: two }\n',
  })
  const { code, stdout } = await repo.run('spec-extract --verbose')
  expect(stdout).toBe(
    'specs/a.md: info: Unexpected match by specs[1], expected specs[0] alone, which has it (spec-overlap)\n',
  )
  expect(code).toBe(0)
  expect(existsSync(repo.path('requirements/one.yaml'))).toBe(true)
})
