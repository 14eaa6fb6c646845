import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'

const TEXTS = { 'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n' }

/** Temporary files have names of their own, whatever those are. */
function strangers(repo: Repository, known: readonly string[]): string[] {
  return Object.keys(repo.files()).filter(
    (path) => !/^(?:specs|requirements)\/[^.]/.test(path) && !known.includes(path),
  )
}

describe('MM-CLI-0010: --output puts the report into a file', () => {
  test.each([['--format json'], ['--check'], ['--format text']])('%s', async (flags) => {
    const expected = await repository(TEXTS).run(`spec-extract ${flags}`)
    const repo = repository(TEXTS)
    const { code, stdout } = await repo.run(`spec-extract ${flags} --output report.txt`)
    expect({ code, stdout }).toEqual({ code: expected.code, stdout: '' })
    expect(repo.read('report.txt')).toBe(expected.stdout)
    expect(strangers(repo, ['report.txt'])).toEqual([])
  })

  test('its path is from the working folder', async () => {
    const repo = repository({
      ...TEXTS,
      'mustmark.yaml': 'ignore: []\n',
      'ci/x': '',
    })
    const { code } = await repo.run('spec-extract --check --output out.txt', {
      cwd: 'ci',
    })
    expect(code).toBe(1)
    expect(repo.read('ci/out.txt')).toContain('duplicate-id')
  })

  test('it may lie outside the root', async () => {
    const repo = repository({
      'one/specs/a.md': TEXTS['specs/a.md'],
      'reports/old.json': 'old',
    })
    const line = 'spec-extract --root one --format json --output reports/old.json'
    expect((await repo.run(line)).code).toBe(1)
    expect(JSON.parse(repo.read('reports/old.json'))).toMatchObject({
      schema: 1,
    })
  })

  test('a report that exists is replaced whole', async () => {
    const repo = repository({ ...TEXTS, 'out.json': 'x'.repeat(100_000) })
    await repo.run('spec-extract --format json --output out.json')
    expect(JSON.parse(repo.read('out.json'))).toMatchObject({ schema: 1 })
    expect(strangers(repo, ['out.json'])).toEqual([])
  })
})

describe('MM-CLI-0010: a report that cannot be written exits 2 and leaves nothing', () => {
  const placed: Record<string, (repo: Repository) => string> = {
    'it is a folder': (repo) => {
      mkdirSync(repo.path('folder.json'))
      return 'folder.json'
    },
    'its folder is a file': () => 'specs/a.md/out.json',
  }
  for (const [reason, place] of Object.entries(placed)) {
    test(reason, async () => {
      const repo = repository(TEXTS)
      const output = place(repo)
      const before = repo.files()
      const line = `spec-extract --format json --output ${output}`
      const { code, stdout, stderr } = await repo.run(line)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(output)
      // The reason tells what is wrong with that place, and is true.
      expect(stderr).toMatch(/ENOENT|ENOTDIR|EISDIR|EEXIST|no such|director|folder/i)
      expect(repo.files()).toEqual(before)
    })
  }

  test('MM-CLI-0010: a folder that is missing is made', async () => {
    const repo = repository(TEXTS)
    await repo.run('spec-extract --format json --output reports/out.json')
    expect(JSON.parse(repo.read('reports/out.json')).schema).toBe(1)
  })

  test('its folder is read-only', async () => {
    const repo = repository({ ...TEXTS, 'locked/out.json': 'old' })
    const line = 'spec-extract --format json --output locked/out.json'
    const { code, stderr } = await runUnprivileged(repo, line, () =>
      chmodSync(repo.path('locked'), 0o555),
    )
    chmodSync(repo.path('locked'), 0o755)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^locked\/out\.json: error: .*permission denied/)
    expect(readdirSync(repo.path('locked'))).toEqual(['out.json'])
    expect(repo.read('locked/out.json')).toBe('old')
  })

  // Design section 2: on exit 2 nothing is written and nothing removed.
  test('MM-FILE-0009: the YAML is not written either', async () => {
    const repo = repository({ 'specs/a.md': '- [A-1] It MUST run.\n' })
    const { code } = await repo.run('spec-extract --output specs/a.md/out.txt')
    expect(code).toBe(2)
    expect(Object.keys(repo.files())).toEqual(['specs/a.md'])
  })
})

describe('MM-CLI-0012: a report takes the place of nothing that the run lives by', () => {
  const repo = () =>
    repository({
      'mustmark.json': '{ "ledgers": { "baseline": "accepted.yaml" } }',
      'accepted.yaml': 'schema: 1\nfindings: {}\n',
      'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n',
      'README.md': '# Read me\n',
      'requirements/retired.yaml': 'A-2: { reason: gone }\n',
    })
  test.each([
    ['spec-lint', 'specs/a.md', 'specs/a.md'],
    ['spec-lint', 'specs/../specs/a.md', 'specs/a.md'],
    ['spec-lint', 'link.json', 'specs/a.md'],
    ['spec-links', 'README.md', 'README.md'],
    ['spec-lint', 'mustmark.json', 'mustmark.json'],
    ['spec-lint', 'accepted.yaml', 'accepted.yaml'],
    ['spec-links', 'requirements/retired.yaml', 'requirements/retired.yaml'],
    ['mustmark check', 'requirements/a.yaml', 'requirements/a.yaml'],
    ['spec-lint', 'requirements/COMPLIANCE.md', 'requirements/COMPLIANCE.md'],
    ['spec-extract', 'specs/a.md', 'specs/a.md'],
    ['spec-extract --check', 'mustmark.json', 'mustmark.json'],
  ])('%s --output %s', async (line, file, path) => {
    const one = repo()
    await one.run('spec-extract')
    symlinkSync('specs/a.md', one.path('link.json'))
    const before = one.files()
    const flags = line.startsWith('spec-extract') ? [''] : ['', ' --format json']
    for (const flag of flags) {
      const { code, stderr } = await one.run(`${line} --output ${file}${flag}`)
      expect(stderr).toContain(`${file}: error: Unexpected report in the place of ${path}, `)
      expect(code).toBe(2)
    }
    expect(one.files()).toEqual(before)
  })

  test('two reports for one place that is written in two ways', async () => {
    const one = repo()
    for (const [a, b] of [
      ['out', './out'],
      ['out', one.path('out')],
      ['new/../out', 'out'],
    ]) {
      const ran = await one.run(`spec-lint --format json=${a} --format sarif=${b}`)
      expect(ran.stderr).toContain(`Unexpected second report for ${b}`)
      expect(ran.code).toBe(2)
    }
    expect(Object.keys(one.files())).not.toContain('out')
  })

  test('a pipe', async () => {
    const one = repo()
    execFileSync('mkfifo', [one.path('pipe')])
    const { code, stderr } = await one.run('spec-lint --format json=pipe')
    expect(stderr).toContain('it is no regular file')
    expect(code).toBe(2)
    expect(statSync(one.path('pipe')).isFIFO()).toBe(true)
  })
})
