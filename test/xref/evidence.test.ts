import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const TEXTS = {
  'mustmark.yaml': "specs:\n  - include: ['specs/*.md']\n    ids: ['AB-\\d{3}']\n",
  'specs/a.md': 'RFC 2119\n\n- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n',
  'src/run.ts': '// AB-101\nexport function run() {}\n// AB-102\nexport function stop() {}\n',
  'src/run.test.ts':
    "it('AB-101 runs', () => {\n  expect(run().size).toBe(1)\n})\nit('AB-102 stops', () => {\n  stop()\n})\n",
  'out/junit.xml':
    '<testsuites><testsuite name="src/run.test.ts"><testcase classname="src/run.test.ts" name="AB-101 runs"/><testcase classname="src/run.test.ts" name="AB-102 stops"><failure/></testcase></testsuite></testsuites>\n',
}

/** The cells of a table of a page, by the heading above it. */
function rowsOf(page: string, heading: string): string[] {
  const [, part = ''] = page.split(`${heading}\n\n`)
  return (part.split('\n\n')[0] ?? '').trim().split('\n')
}

const matrix = async (repo: Repository, more = '') =>
  (await repo.run(`spec-xref --format markdown --results out/junit.xml${more}`)).stdout

describe('MM-EVID-0069: what the matrix was made from', () => {
  test('version, digests, filters; the same bytes elsewhere, others where a file differs', async () => {
    const [one, other] = [repository(TEXTS), repository(TEXTS)]
    const page = await matrix(one)
    expect(page).toMatch(/\| tool \| mustmark \d+\.\d+\.\d+\S* \|/)
    expect(page).toMatch(
      /\| config \| sha256 [0-9a-f]{64} \|\n\| inputs \| sha256 [0-9a-f]{64}, \d+ files \|/,
    )
    expect(page).toContain('| commit | unknown |')
    expect(page).toContain('| results | 1 report |')
    expect(page).toContain('| filters | --results out/junit.xml |')
    expect(page).not.toContain(one.root)
    expect(await matrix(other)).toBe(page)
    const inputs = (text: string) => /inputs \| sha256 (\w+)/.exec(text)?.[1]
    const config = (text: string) => /config \| sha256 (\w+)/.exec(text)?.[1]
    for (const [path, text] of [
      ['src/run.ts', `${TEXTS['src/run.ts']}\n`],
      ['out/junit.xml', `${TEXTS['out/junit.xml']}\n`],
    ] as const) {
      const changed = repository({ ...TEXTS, [path]: text })
      expect(inputs(await matrix(changed))).not.toBe(inputs(page))
      expect(config(await matrix(changed))).toBe(config(page))
    }
    const rules = repository({
      ...TEXTS,
      'mustmark.yaml': `${TEXTS['mustmark.yaml']}rules: { weak-test: off }\n`,
    })
    expect(config(await matrix(rules))).not.toBe(config(page))
    // A comment in it is no other config.
    const remark = repository({ ...TEXTS, 'mustmark.yaml': `# Ours\n${TEXTS['mustmark.yaml']}` })
    expect(config(await matrix(remark))).toBe(config(page))
  })

  test('no report of this or an earlier run has a part in it', async () => {
    const repo = repository(TEXTS)
    const line =
      'spec-xref --results out/junit.xml --format markdown=matrix.md --format csv=matrix.csv'
    await repo.run(line)
    const first = repo.read('matrix.md')
    await repo.run(line)
    expect(repo.read('matrix.md')).toBe(first)
    const inputs = (text: string) => /inputs \| .*/.exec(text)?.[0]
    expect(inputs(await matrix(repo))).toBe(inputs(first))
  })

  test('the commit, and whether anything differs from it', async () => {
    const repo = repository(TEXTS, { git: true })
    repo.git('add', '.')
    repo.git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'a')
    const head = repo.git('rev-parse', 'HEAD').trim()
    expect(await matrix(repo)).toContain(`| commit | ${head}, nothing differs from it |`)
    await repo.run('spec-xref --results out/junit.xml --format markdown=matrix.md')
    expect(repo.read('matrix.md')).toContain(`${head}, nothing differs from it |`)
    repo.write('src/run.ts', `${TEXTS['src/run.ts']}// more\n`)
    expect(await matrix(repo)).toContain(`${head}, with changes that are not committed |`)
  })
})

test('MM-EVID-0070: items with all facts, and a row for each test', async () => {
  const page = await matrix(repository(TEXTS))
  expect(rowsOf(page, '## a').slice(2)).toEqual([
    '| AB-101 | MUST | both | It MUST run. | src/run.ts:1 · run | src/run.test.ts:1 · AB-101 runs | verified | unreviewed | verified |  |',
    '| AB-102 | MUST | both | It MUST stop. | src/run.ts:3 · stop | src/run.test.ts:4 · AB-102 stops | failed | unreviewed | failing |  |',
  ])
  expect(rowsOf(page, '## Test evidence')).toEqual([
    '| Test | Place | Requirements | Asserts | Result |',
    '| --- | --- | --- | --- | --- |',
    '| AB-101 runs | src/run.test.ts:1 | AB-101 | 1 assertion: size | passed |',
    '| AB-102 stops | src/run.test.ts:4 | AB-102 | nothing | failed |',
  ])
  expect(rowsOf(page, '## Reports of test runs')[2]).toBe(
    '| out/junit.xml | junit |  | unknown |  |',
  )
})

test('MM-EVID-0063: a test that verifies an item and asserts nothing is a warning', async () => {
  const { stdout } = await repository(TEXTS).run('spec-xref --format unix')
  expect(stdout.split('\n').filter((line) => line.includes('weak-test'))).toEqual([
    'src/run.test.ts:4:5: Unexpected test of AB-102 without an assertion, expected one of what the requirement says [warning/weak-test]',
  ])
})

describe('MM-EVID-0067: --no-results says "verified: not checked"', () => {
  const formats =
    'text json csv csv-backward markdown unix sarif github gitlab junit checkstyle rdjson'.split(
      ' ',
    )

  test.each(formats)('in %s', async (format) => {
    const repo = repository(TEXTS)
    const ran = await repo.run(`spec-xref --no-results --format ${format}`)
    expect(ran.stdout).toContain('not checked')
    if (!format.startsWith('csv')) expect(ran.stdout).toMatch(/verified"?: "?not checked/)
    expect(ran.stderr).toContain('verified: not checked\n')
    const asked = await repo.run(`spec-xref --format ${format}`)
    expect(asked.stdout).not.toContain('not checked')
  })

  test.each(formats.filter((one) => !one.startsWith('csv')))(
    'in %s of mustmark check',
    async (format) => {
      const { stdout } = await repository(TEXTS).run(
        `mustmark check --no-results --format ${format}`,
      )
      expect(stdout).toContain('verified: not checked')
    },
  )
})

test('MM-EVID-0071: COMPLIANCE.md holds no results', async () => {
  const repo = repository({
    ...TEXTS,
    'mustmark.yaml': `${TEXTS['mustmark.yaml']}results: ['out/*.xml']\n`,
  })
  await repo.run('spec-extract')
  const before = repo.read('requirements/COMPLIANCE.md')
  expect(before).toContain('AB-101')
  expect(before).not.toMatch(/verified|passed|failed|verdict/i)
  repo.write('out/junit.xml', TEXTS['out/junit.xml'].replace('<failure/>', ''))
  await repo.run('spec-extract --overwrite')
  expect(repo.read('requirements/COMPLIANCE.md')).toBe(before)
  // A run that reads reports asks for the same page.
  const { stdout, stderr } = await repo.run('mustmark check')
  expect(stderr).toMatch(/^verdicts: 2 verified$/m)
  expect(stdout + stderr).not.toContain('COMPLIANCE.md')
})

test('MM-EVID-0060: a report may call a test by its title or by its name in code', async () => {
  const java =
    'class QueueTest {\n  // AB-101\n  @Test @DisplayName("grows")\n  void growsByOne() { assertEquals(1, q.size()); }\n}\n'
  const result = async (name: string) => {
    const xml = `<testsuite name="QueueTest"><testcase classname="QueueTest" name="${name}"/></testsuite>`
    const repo = repository({
      ...TEXTS,
      'src/test/java/QueueTest.java': java,
      'src/run.test.ts': '',
      'out/junit.xml': xml,
    })
    const { stdout } = await repo.run('spec-xref --format json --results out/junit.xml')
    return JSON.parse(stdout).items[0].result
  }
  expect(await result('grows')).toBe('verified')
  expect(await result('growsByOne()')).toBe('verified')
  expect(await result('shrinks')).toBe('unmatched')
})

describe('MM-EVID-0072: the matrix holds the gates', () => {
  const gated = (gates: string) =>
    repository({ ...TEXTS, 'mustmark.yaml': `${TEXTS['mustmark.yaml']}${gates}` })

  test('what each came to, and what lacks it', async () => {
    const page = await matrix(gated('gates: { MUST: { tested: 100, verified: 100 } }\n'))
    expect(rowsOf(page, '## Gates')).toContain(
      '| MUST | verified | 100 % | 1/2 50 % | 0 | missed | AB-102 |',
    )
    expect(rowsOf(page, '## Gates')).toContain(
      '| MUST | tested | 100 % | 2/2 100 % | 0 | passed |  |',
    )
  })

  test('that none is set, and that none was checked', async () => {
    expect(await matrix(repository(TEXTS))).toContain('No gate is set.\n')
    const repo = gated('gates: { MUST: { verified: 100 } }\n')
    const page = (await repo.run('spec-xref --format markdown --no-results')).stdout
    expect(rowsOf(page, '## Gates')).toContain(
      '| MUST | verified | 100 % | 1/2 50 % | 0 | not checked |  |'.replace('1/2 50 %', '0/2 0 %'),
    )
  })
})

test('MM-EVID-0073: a failure that no test of the code has is an error', async () => {
  const report = TEXTS['out/junit.xml']
    .replace('<failure/>', '')
    .replace(
      '</testsuite>',
      '<testcase classname="src/run.test.ts" name="after all"><failure/></testcase></testsuite>',
    )
  const repo = repository({ ...TEXTS, 'out/junit.xml': report })
  const { stdout, code } = await repo.run('spec-xref --results out/junit.xml')
  expect(stdout).toContain(
    'out/junit.xml: error: Unexpected failure of "src/run.test.ts > after all", which no test of the code has',
  )
  expect(code).toBe(1)
})

test('MM-EVID-0070: of the cases of a test the worst is told', async () => {
  const repo = repository({
    'mustmark.yaml': TEXTS['mustmark.yaml'],
    'specs/a.md': TEXTS['specs/a.md'],
    'tests/test_run.py':
      '@pytest.mark.parametrize("n", [pytest.param(1, id="AB-101 a"), pytest.param(2, id="AB-102 b")])\ndef test_run(n):\n    assert n == 1\n',
    'out/junit.xml':
      '<testsuites><testsuite name="pytest"><testcase classname="tests.test_run" name="test_run[AB-101 a]"/><testcase classname="tests.test_run" name="test_run[AB-102 b]"><failure/></testcase></testsuite></testsuites>\n',
  })
  const [, , row] = rowsOf(await matrix(repo), '## Test evidence')
  expect(row).toMatch(/AB-101, AB-102 .*\| failed \|$/)
})
