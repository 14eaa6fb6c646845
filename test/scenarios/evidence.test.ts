import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const SPEC = 'RFC 2119\n\n- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n'
const CODE = '// AB-101, AB-102\nexport const code = 1\n'
const TESTS =
  "it('AB-101 runs', () => { expect(code).toBe(1) })\nit('AB-102 stops', () => { expect(code).toBe(1) })\n"
const FILES = { 'specs/a.md': SPEC, 'src/a.ts': CODE, 'src/a.test.ts': TESTS }

/** A JUnit report of tests in src/a.test.ts: what stands in each test case, by its name. */
function junit(cases: Record<string, string>, timestamp = ''): string {
  const inner = Object.entries(cases).map(
    ([name, body]) => `<testcase classname="src/a.test.ts" name="${name}">${body}</testcase>`,
  )
  const time = timestamp && ` timestamp="${timestamp}"`
  return `<testsuites><testsuite name="src/a.test.ts"${time}>${inner.join('')}</testsuite></testsuites>\n`
}

const PASSED = { 'AB-101 runs': '', 'AB-102 stops': '' }

interface Told {
  key: string
  attribution: string
  result?: string
  review?: string
  verdict: string
}

/** `result verdict` of each item. */
async function verdicts(repo: Repository, flags = '--results *.xml'): Promise<string[]> {
  const ran = await repo.run(`spec-xref --format json ${flags}`.trim())
  const { items } = JSON.parse(ran.stdout) as { items: Told[] }
  return items.map(({ result, verdict }) => `${result} ${verdict}`)
}

async function rules(repo: Repository, line = 'spec-xref --results *.xml'): Promise<string[]> {
  const { stdout } = await repo.run(`${line} --format unix`)
  return [...stdout.matchAll(/^.*\[(\w+\/[\w-]+)\]$/gm)].map(([, rule]) => rule as string)
}

describe('MM-EVID-0002: a result', () => {
  test.each<[string, Record<string, string>, string]>([
    ['passed', PASSED, 'verified verified'],
    ['failed', { ...PASSED, 'AB-101 runs': '<failure/>' }, 'failed failing'],
    ['errors', { ...PASSED, 'AB-101 runs': '<error/>' }, 'failed failing'],
    ['skipped', { ...PASSED, 'AB-101 runs': '<skipped/>' }, 'skipped attributed'],
    ['absent', { 'AB-102 stops': '' }, 'unmatched attributed'],
  ])('that %s', async (_, cases, expected) => {
    const repo = repository({ ...FILES, 'junit.xml': junit(cases) })
    expect((await verdicts(repo))[0]).toBe(expected)
    expect((await verdicts(repo))[1]).toBe('verified verified')
  })

  test('a failure in any report outweighs a pass in another', async () => {
    const failed = junit({ 'AB-101 runs': '<failure/>' })
    const repo = repository({ ...FILES, 'a.xml': junit(PASSED), 'b.xml': failed })
    expect(await verdicts(repo)).toEqual(['failed failing', 'verified verified'])
  })

  test('without a report nothing ran', async () => {
    expect(await verdicts(repository(FILES), '')).toEqual([
      'not-run attributed',
      'not-run attributed',
    ])
  })
})

test('MM-RES-0039: an ID in the title of a case has the result of that case in every output', async () => {
  const tests = `import pytest

@pytest.mark.parametrize("n", [pytest.param(1, id="AB-101 one"), pytest.param(2, id="AB-102 two")])
def test_each(n):
    assert n
`
  const cases =
    '<testcase classname="test_a" name="test_each[AB-101 one]"/><testcase classname="test_a" name="test_each[AB-102 two]"><failure/></testcase>'
  const repo = repository({
    'specs/a.md': SPEC,
    'src/a.py': '# AB-101, AB-102\ndef code():\n    return 1\n',
    'test_a.py': tests,
    'junit.xml': `<testsuite name="pytest">${cases}</testsuite>\n`,
  })
  expect(await verdicts(repo)).toEqual(['verified verified', 'failed failing'])
  const { stdout } = await repo.run('spec-xref --results junit.xml')
  expect(stdout.match(/^.*\(failing-test\)$/gm)).toEqual([
    expect.stringContaining('which verifies AB-102 '),
  ])
})

test('MM-RES-0040: a test that is expected to fail verifies nothing when it does', async () => {
  for (const [title, told] of [
    ['it', 'verified verified'],
    ['it.fails', 'skipped attributed'],
    ['test.failing', 'skipped attributed'],
    ['it.concurrent.fails', 'skipped attributed'],
  ]) {
    const tests = TESTS.replace('it(', `${title}(`)
    const repo = repository({ ...FILES, 'src/a.test.ts': tests, 'junit.xml': junit(PASSED) })
    expect(await verdicts(repo)).toEqual([told, 'verified verified'])
  }
})

test('MM-EVID-0001 MM-EVID-0003: the verdict is the worst that holds, and the facts stay apart', async () => {
  const repo = repository({
    'specs/a.md':
      'RFC 2119\n\n- [AB-1] It MUST a.\n- [AB-2] It MUST b.\n- [AB-3] It MUST c.\n- [AB-4] It MUST d.\n- [AB-4] It MUST e.\n',
    'src/a.ts': '// AB-1\n// AB-2\nexport const code = 1\n',
    'src/a.test.ts': "it('AB-1 a', () => { expect(code).toBe(1) })\n",
    'junit.xml': junit({ 'AB-1 a': '' }),
  })
  const { items } = JSON.parse(
    (await repo.run('spec-xref --format json --results junit.xml')).stdout,
  )
  expect(
    items.map(({ key, attribution, result, verdict }: Told) => [key, attribution, result, verdict]),
  ).toEqual([
    ['AB-1', 'both', 'verified', 'verified'],
    ['AB-2', 'implemented', undefined, 'partly'],
    ['AB-3', 'none', undefined, 'uncovered'],
    ['AB-4', 'none', undefined, 'ambiguous'],
  ])
})

test('MM-EVID-0004: a failing test is an error at each item that it verifies', async () => {
  const failed = junit({ ...PASSED, 'AB-101 runs': '<failure/>' })
  const repo = repository({ ...FILES, 'junit.xml': failed })
  const ran = await repo.run('spec-xref --results junit.xml')
  expect(ran.stdout).toContain(
    'src/a.test.ts:1:5: error: Unexpected failure of the test "AB-101 runs", which verifies AB-101 (junit.xml) (failing-test)',
  )
  expect(ran.code).toBe(1)
})

test.each([
  ['no test', '<testsuites/>\n'],
  ['other tests alone', '<testsuite><testcase classname="x.test.ts" name="y"/></testsuite>\n'],
])('MM-EVID-0005: a report of %s is an error', async (_, text) => {
  const repo = repository({ ...FILES, 'a.xml': junit(PASSED), 'b.xml': text })
  expect(await rules(repo)).toEqual(['error/idle-report'])
})

test('MM-EVID-0006: a bare name that stands in two places counts for neither', async () => {
  const bare = '<testsuite><testcase name="AB-101 runs"/></testsuite>\n'
  const repo = repository({ ...FILES, 'src/b.test.ts': TESTS, 'a.xml': bare })
  expect(await rules(repo)).toContain('warning/ambiguous-result')
  expect((await verdicts(repo))[0]).toBe('unmatched attributed')
})

describe('MM-EVID-0010: a review', () => {
  test('holds as long as the words of the item stay the same', async () => {
    const repo = repository(FILES)
    await repo.run('spec-extract')
    expect((await repo.run('mustmark review AB-101')).code).toBe(0)
    const reviewOf = async () => {
      const { items } = JSON.parse((await repo.run('spec-xref --format json')).stdout)
      return items.map((one: Told) => one.review)
    }
    expect(await reviewOf()).toEqual(['reviewed', 'unreviewed'])
    repo.write('specs/a.md', SPEC.replace('It MUST run.', '*It* MUST\n  run.'))
    expect(await reviewOf()).toEqual(['reviewed', 'unreviewed'])
    repo.write('specs/a.md', SPEC.replace('run.', 'walk.'))
    expect(await reviewOf()).toEqual(['suspect', 'unreviewed'])
  })
})

describe('MM-EVID-0020: reports', () => {
  test('are read although git ignores them', async () => {
    const files = {
      ...FILES,
      '.gitignore': 'build\n',
      'mustmark.yaml': 'results: ["build/**/*.xml"]\n',
    }
    const repo = repository({ ...files, 'build/deep/junit.xml': junit(PASSED) }, { git: true })
    expect(await verdicts(repo, '')).toEqual(['verified verified', 'verified verified'])
  })

  test('are no code', async () => {
    const repo = repository({ ...FILES, 'junit.xml': junit({ ...PASSED, 'AB-999 x': '' }) })
    expect(await rules(repo)).toEqual([])
  })

  test.each([
    ['cut off', junit(PASSED).slice(0, 150)],
    ['no report', 'hello\n'],
    ['empty', ''],
  ])('that are %s are exit code 2', async (_, text) => {
    const repo = repository({ ...FILES, 'junit.xml': text })
    const { code, stderr } = await repo.run('spec-xref --results junit.xml')
    expect(stderr).toMatch(/^junit\.xml(?::\d+:\d+)?: error: Unexpected /m)
    expect(code).toBe(2)
  })

  test('that --results names and nobody has are exit code 2', async () => {
    const { code, stderr } = await repository(FILES).run('spec-xref --results gone.xml')
    expect(stderr).toContain('Unexpected --results gone.xml, which matches no file')
    expect(code).toBe(2)
  })
})

describe('MM-EVID-0021: the age of a report', () => {
  const commit = (repo: Repository, date: string) => {
    repo.git('add', '-A')
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
    process.env.GIT_COMMITTER_DATE = date
    try {
      repo.git(...who, 'commit', '-qm', 'x', `--date=${date}`)
    } finally {
      process.env.GIT_COMMITTER_DATE = undefined
      delete process.env.GIT_COMMITTER_DATE
    }
  }
  const READ = { ...FILES, '.gitignore': '*.xml\n' }

  test('is told by its own time stamp against the last commit of its tests', async () => {
    const repo = repository(READ, { git: true })
    commit(repo, '2024-05-01T12:00:00Z')
    repo.write('junit.xml', junit(PASSED, '2024-05-01T12:30:00Z'))
    expect(await verdicts(repo)).toEqual(['verified verified', 'verified verified'])
    repo.write('src/a.test.ts', `${TESTS}// changed\n`)
    commit(repo, '2024-05-02T12:00:00Z')
    expect(await verdicts(repo)).toEqual(['not-run attributed', 'not-run attributed'])
    expect(await rules(repo)).toContain('warning/stale-result')
  })

  test('does not come from the date of a file, nor from commits of other files', async () => {
    const repo = repository(READ, { git: true })
    commit(repo, '2024-05-01T12:00:00Z')
    repo.write('junit.xml', junit(PASSED, '2024-05-01T12:30:00Z'))
    repo.write('src/a.ts', `${CODE}// changed\n`)
    commit(repo, '2024-05-02T12:00:00Z')
    expect(await verdicts(repo)).toEqual(['verified verified', 'verified verified'])
  })

  test('is told by the commit that the run names', async () => {
    const repo = repository(READ, { git: true })
    commit(repo, '2024-05-01T12:00:00Z')
    repo.write('junit.xml', junit(PASSED))
    const flags = '--results *.xml --results-commit HEAD'
    expect(await verdicts(repo, flags)).toEqual(['verified verified', 'verified verified'])
    repo.write('src/a.test.ts', `${TESTS}// changed\n`)
    expect(await verdicts(repo, flags)).toEqual(['not-run attributed', 'not-run attributed'])
  })

  test('that nobody knows is refused by --strict-results', async () => {
    const repo = repository({ ...FILES, 'junit.xml': junit(PASSED) })
    const { code, stderr } = await repo.run('spec-xref --results junit.xml --strict-results')
    expect(stderr).toContain(
      'junit.xml: error: Unexpected report of which nobody knows how old it is',
    )
    expect(code).toBe(2)
    expect((await repo.run('spec-xref --results junit.xml')).code).toBe(0)
  })
})

test('MM-EVID-0022: --no-results reads none and contradicts what asks for some', async () => {
  const config = { 'mustmark.yaml': 'results: ["*.xml"]\n' }
  const repo = repository({ ...FILES, ...config, 'junit.xml': junit(PASSED) })
  expect(await verdicts(repo, '--no-results')).toEqual([
    'undefined attributed',
    'undefined attributed',
  ])
  for (const flags of ['--results-commit HEAD', '--strict-results']) {
    const { code, stderr } = await repo.run(`spec-xref --no-results ${flags}`)
    expect(stderr).toContain('with --no-results, expected reports')
    expect(code).toBe(2)
  }
})

test.each(['--results *.xml --no-results', '--no-results --results *.xml'])(
  'MM-EVID-0022: %s is refused',
  async (flags) => {
    const repo = repository({ ...FILES, 'junit.xml': junit(PASSED) })
    const { code, stderr } = await repo.run(`spec-xref ${flags}`)
    expect(stderr).toMatch(/^error: option /)
    expect(stderr).toContain('--no-results')
    expect(code).toBe(2)
  },
)

test('MM-EVID-0074: a pattern without a report beside one with is a warning, unless it is optional', async () => {
  const told = async (glob: string, files: Record<string, string>) => {
    const config = { 'mustmark.yaml': `results: ["a.xml", ${glob}]\n` }
    return rules(repository({ ...FILES, ...config, ...files }), 'spec-xref')
  }
  const report = { 'a.xml': junit(PASSED) }
  expect(await told('"b.xml"', report)).toEqual(['warning/absent-report'])
  expect(await told('{ pattern: "b.xml", optional: true }', report)).toEqual([])
  expect(await told('"b.xml"', {})).toEqual([])
})
