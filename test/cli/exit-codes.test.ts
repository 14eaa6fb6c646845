import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'

const CLEAN = { 'specs/a.md': '- [A-1] It MUST run.\n' }
const TWICE = { 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n' }
/** An empty spec is a warning. */
const WARNED = { ...CLEAN, 'specs/b.md': '\n', 'specs/c.md': '\n' }

test('MM-CLI-0002: a clean run exits 0 and prints no finding', async () => {
  const { code, stdout } = await repository(CLEAN).run('spec-extract')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
})

test('MM-CLI-0002: an error exits 1; the outputs are written all the same', async () => {
  const repo = repository(TWICE)
  const { code, stdout } = await repo.run('spec-extract')
  expect(code).toBe(1)
  expect(stdout).toContain('(duplicate-id)')
  expect(repo.read('requirements/a.yaml')).toContain('ambiguous: true')
})

test('MM-CLI-0002: 2 wins over 1, and findings are printed all the same', async () => {
  const repo = repository({
    ...TWICE,
    'specs/bad.md': Uint8Array.of(0x41, 0xff),
  })
  for (const flag of ['', ' --check']) {
    const { code, stdout, stderr } = await repo.run(`spec-extract${flag}`)
    expect(code).toBe(2)
    expect(stdout).toContain('(duplicate-id)')
    expect(stderr).toMatch(/^specs\/bad\.md:1:2: error: /)
  }
  expect(Object.keys(repo.files())).toEqual(['specs/a.md', 'specs/bad.md'])
})

test('MM-CLI-0002: 2 wins with --format json, which holds findings and problems', async () => {
  const repo = repository({ ...TWICE, 'specs/bad.md': Uint8Array.of(0) })
  const { code, stdout } = await repo.run('spec-extract --format json')
  const model = JSON.parse(stdout) as {
    diagnostics: unknown[]
    problems: { path: string }[]
  }
  expect(code).toBe(2)
  expect(model.diagnostics).toHaveLength(1)
  expect(model.problems.map((one) => one.path)).toEqual(['specs/bad.md'])
})

describe('MM-CLI-0002: warnings fail only above --max-warnings', () => {
  test.each([
    ['spec-extract', 0],
    ['spec-extract --max-warnings 0', 1],
    ['spec-extract --max-warnings 1', 1],
    ['spec-extract --max-warnings 2', 0],
    ['spec-extract --max-warnings=0 --quiet', 1],
    ['spec-extract --max-warnings 0 --format json', 1],
    ['mustmark extract --max-warnings 0', 1],
  ])('%s exits %i', async (line, expected) => {
    const { code } = await repository(WARNED).run(line)
    expect(code).toBe(expected)
  })
})

test('MM-CLI-0002: infos never fail', async () => {
  const repo = repository({ 'specs/a.md': '- [A\u20111] It MUST run.\n' })
  const { code, stdout } = await repo.run('spec-extract --max-warnings 0 --verbose')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^specs\/a\.md:1:4: info: .* \(id-hyphen\)\n$/)
})

describe('MM-CLI-0003: nothing found is a problem', () => {
  test('no spec: the globs are named', async () => {
    const repo = repository({ 'README.md': 'It MUST run.\n' })
    const { code, stderr } = await repo.run('spec-extract')
    expect(code).toBe(2)
    expect(stderr).toContain('specs/**/*.md, .specs/**/*.md, **/SPEC/SPEC.md, **/*.spec.md')
    expect(stderr).toContain('--allow-empty')
    expect(Object.keys(repo.files())).toEqual(['README.md'])
  })

  test('no requirement: key words and ID-like words are counted', async () => {
    // Three key words; RFC-2119 is well known and is no ID.
    const text = 'It MUST run and MAY stop, as Q-1 and Q-2 and YY-3 say in RFC-2119.\n\nIt SHALL.\n'
    const { code, stderr } = await repository({ 'specs/a.md': text }).run('spec-extract')
    expect(code).toBe(2)
    expect(stderr).toContain('1 spec')
    expect(stderr).toContain('3 key words')
    expect(stderr).toContain('3 ID-like words')
    expect(stderr).toContain('Q- 2, YY- 1')
  })

  test('--check and --format json say so as well', async () => {
    const repo = repository({ 'specs/a.md': 'Nothing.\n' })
    expect((await repo.run('spec-extract --check')).code).toBe(2)
    const json = await repo.run('spec-extract --format json')
    expect(json.code).toBe(2)
    expect((JSON.parse(json.stdout) as { problems: unknown[] }).problems).toHaveLength(1)
  })

  test('--allow-empty makes it a clean run', async () => {
    expect((await repository({}).run('spec-extract --allow-empty')).code).toBe(0)
    const repo = repository({ 'specs/a.md': 'Nothing.\n' })
    expect((await repo.run('spec-extract --allow-empty')).code).toBe(0)
    expect(Object.keys(repo.files())).toEqual(['requirements/COMPLIANCE.md', 'specs/a.md'])
  })
})
