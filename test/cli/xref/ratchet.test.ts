import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../../repository.ts'

const LEDGER = 'requirements/ratchet.yaml'
const FILES = {
  'specs/a.md': '- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n- [AB-103] It MAY log.\n',
  'src/run.ts': '// AB-101\nexport function run() {}\n',
  'test/run.test.ts': "it('AB-101 runs', () => expect(run()).toBe(1))\n",
}
const PASSED =
  '<testsuites><testsuite name="test/run.test.ts"><testcase classname="test/run.test.ts" name="AB-101 runs"/></testsuite></testsuites>\n'

describe('MM-GATE-0012: --update-ratchet', () => {
  test.each(['spec-xref', 'mustmark check'])('of %s stores the counts of today', async (name) => {
    const repo = repository(FILES)
    const { code, stdout, stderr } = await repo.run(`${name} --update-ratchet`)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('16 counts changed, 16 in requirements/ratchet.yaml')
    expect(parse(repo.read(LEDGER))).toEqual({
      schema: 1,
      counts: {
        MUST: { total: 2, implemented: 1, tested: 1, reviewed: 0 },
        SHOULD: { total: 0, implemented: 0, tested: 0, reviewed: 0 },
        MAY: { total: 1, implemented: 0, tested: 0, reviewed: 0 },
        none: { total: 0, implemented: 0, tested: 0, reviewed: 0 },
      },
    })
    const before = repo.read(LEDGER)
    expect((await repo.run(`${name} --update-ratchet`)).stderr).toContain('0 counts changed')
    expect(repo.read(LEDGER)).toBe(before)
  })

  test('stores what is verified, and gives it up in no run without reports', async () => {
    const repo = repository({ ...FILES, 'junit.xml': PASSED })
    await repo.run('spec-xref --update-ratchet --results junit.xml')
    expect(parse(repo.read(LEDGER)).counts.MUST.verified).toBe(1)
    const before = repo.read(LEDGER)
    for (const line of ['--no-results', '']) {
      const { code, stderr } = await repo.run(`spec-xref --update-ratchet ${line}`.trim())
      expect(code).toBe(2)
      expect(stderr).toMatch(/^requirements\/ratchet\.yaml: error: .*without any report/m)
    }
    expect(repo.read(LEDGER)).toBe(before)
  })

  test('says what fell', async () => {
    const repo = repository(FILES)
    await repo.run('spec-xref --update-ratchet')
    repo.write('src/run.ts', 'export function run() {}\n')
    const { stderr } = await repo.run('spec-xref --update-ratchet')
    expect(stderr).toBe(
      '1 count changed, 16 in requirements/ratchet.yaml\nMUST implemented: 1 before, 0 now\n',
    )
  })

  test('writes nothing in a run that is not whole, and no other run writes', async () => {
    const repo = repository({ ...FILES, 'requirements/retired.yaml': 'A: {\n' })
    expect((await repo.run('spec-xref --update-ratchet')).code).toBe(2)
    repo.write('requirements/retired.yaml', '')
    for (const line of ['spec-xref', 'spec-xref --ratchet', 'spec-extract', 'mustmark check']) {
      await repo.run(line)
    }
    expect(Object.keys(repo.files())).not.toContain(LEDGER)
  })

  test('refuses a place that another file has', async () => {
    const repo = repository({
      ...FILES,
      'mustmark.yaml': 'ledgers: { ratchet: requirements/a.yaml }\n',
    })
    const { code, stderr } = await repo.run('spec-xref --update-ratchet')
    expect(code).toBe(2)
    expect(stderr).toContain('Unexpected place of two files')
  })
})

describe('MM-GATE-0013: --ratchet', () => {
  test('fails where a count fell, that of all items as well, with both figures', async () => {
    const repo = repository(FILES)
    await repo.run('spec-xref --update-ratchet')
    expect((await repo.run('spec-xref --ratchet --max-warnings 1')).code).toBe(0)
    repo.write('src/run.ts', 'export function run() {}\n')
    repo.write('specs/a.md', '- [AB-101] It MUST run.\n')
    const { code, stdout } = await repo.run('spec-xref --ratchet --format unix')
    expect(code).toBe(1)
    const found = stdout.split('\n').filter((line) => line.includes('fallen-count'))
    expect(found.map((line) => line.replace(/, expected.*/, ''))).toEqual([
      'requirements/ratchet.yaml:6:5: Unexpected fall of MUST total from 2 to 1',
      'requirements/ratchet.yaml:7:5: Unexpected fall of MUST implemented from 1 to 0',
      'requirements/ratchet.yaml:16:5: Unexpected fall of MAY total from 1 to 0',
    ])
    // Without the option nothing is compared.
    expect((await repo.run('spec-xref')).code).toBe(0)
    await repo.run('spec-extract')
    expect((await repo.run('mustmark check --ratchet')).stdout).toContain('(fallen-count)')
  })

  test('says to store one that rose', async () => {
    const repo = repository(FILES)
    await repo.run('spec-xref --update-ratchet')
    repo.write('src/stop.ts', '// AB-102\nexport function stop() {}\n')
    const { code, stdout } = await repo.run('spec-xref --ratchet')
    expect(code).toBe(0)
    expect(stdout).toMatch(/warning: .*MUST implemented, expected the 2 of today; tighten it with/)
    await repo.run('spec-xref --update-ratchet')
    expect((await repo.run('spec-xref --ratchet')).stdout).not.toContain('ratchet')
  })

  test('asks for reports where it stores what is verified', async () => {
    const repo = repository({ ...FILES, 'junit.xml': PASSED })
    await repo.run('spec-xref --update-ratchet --results junit.xml')
    expect((await repo.run('spec-xref --ratchet --results junit.xml')).code).toBe(0)
    const { code, stderr } = await repo.run('spec-xref --ratchet')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^requirements\/ratchet\.yaml:9:5: error: .*without any report/m)
    expect((await repo.run('spec-xref --ratchet --no-results')).code).toBe(0)
  })

  test('MM-GATE-0009: is exit code 2 without counts', async () => {
    const { code, stderr } = await repository(FILES).run('spec-xref --ratchet')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^requirements\/ratchet\.yaml: error: .*--update-ratchet stores/m)
  })

  test.each([
    'spec-xref --ratchet --update-ratchet',
    'spec-xref AB-101 --ratchet',
    'spec-xref AB-101 --update-ratchet',
    'spec-xref --update-ratchet --rule gate-missed',
    'spec-xref --ratchet --rule gate-missed',
    'spec-xref --update-ratchet --since HEAD',
    'spec-xref --update-ratchet --format json',
    'spec-xref --update-ratchet --output a.txt',
    'spec-xref --update-ratchet --update-baseline',
    'mustmark check --update-ratchet --fix',
    'mustmark check --update-ratchet specs/a.md',
    'spec-lint --ratchet',
    'spec-links --date 2026-01-01',
  ])('is refused: %s', async (line) => {
    const repo = repository(FILES)
    const before = repo.files()
    const { code, stdout, stderr } = await repo.run(line)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^error: /)
    expect(repo.files()).toEqual(before)
  })
})
