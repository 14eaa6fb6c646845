import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../../repository.ts'
import { violations } from '../schema.ts'

const SPEC =
  'MUST is that of RFC 2119.\n\n- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n- [AB-103] It MAY log.\n'
const FILES = {
  'mustmark.yaml': 'gates:\n  MUST: { implemented: 100 }\n',
  'specs/a.md': SPEC,
  'src/run.ts': '// AB-101\nexport function run() {}\n',
  'test/run.test.ts': "it('AB-101 runs', () => expect(run()).toBe(1))\n",
}
const WAIVER = (key: string, gate = 'implemented', expires = '2026-05-31') =>
  `${key}:\n  ${gate}: { reason: comes in May, owner: ann, expires: ${expires} }\n`
const PASSED =
  '<testsuites><testsuite name="test/run.test.ts"><testcase classname="test/run.test.ts" name="AB-101 runs"/></testsuite></testsuites>\n'

/** The lines of standard error about gates. */
function gateLines(stderr: string): string[] {
  return stderr.split('\n').filter((line) => /^gate |by no gate|no gate is set/.test(line))
}

function withGates(gates: string, more: Record<string, string> = {}): Repository {
  return repository({ ...FILES, 'mustmark.yaml': `gates: ${gates}\n`, ...more })
}

async function committed(repo: Repository, date: string): Promise<void> {
  repo.git('init', '--quiet')
  repo.git('add', '--all')
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false']
  process.env.GIT_COMMITTER_DATE = date
  try {
    repo.git(...who, 'commit', '--quiet', '--message', 'x', '--date', '2020-01-01T00:00:00Z')
  } finally {
    delete process.env.GIT_COMMITTER_DATE
  }
}

test('MM-XREF-0015: without a gate the last line says so', async () => {
  const repo = withGates('{}')
  const { code, stderr } = await repo.run('spec-xref')
  expect(code).toBe(0)
  expect(stderr.split('\n').at(-2)).toBe('no gate is set: an uncovered MUST is a warning')
  repo.write('mustmark.yaml', 'gates: { kinds: [clause], MUST: {} }\n')
  expect(gateLines((await repo.run('spec-xref')).stderr)).toHaveLength(1)
})

describe('MM-GATE-0010: a missed gate', () => {
  test('is an error at its place in the config', async () => {
    const repo = repository(FILES)
    const { code, stdout } = await repo.run('spec-xref')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'mustmark.yaml:2:11: error: Unexpected 1 of 2 MUST items implemented (50 %), expected 100 %; it lacks AB-102 (gate-missed)\n',
    )
    repo.write('src/stop.ts', '// AB-102\nexport function stop() {}\n')
    expect((await repo.run('spec-xref')).code).toBe(0)
    expect((await repo.run('spec-extract')).code).toBe(0)
    expect((await repo.run('mustmark check')).code).toBe(0)
    repo.remove('src/stop.ts')
    const check = await repo.run('mustmark check')
    expect(check.code).toBe(1)
    expect(check.stdout).toContain('(gate-missed)')
  })

  test('names five items, and says how many more there are', async () => {
    const items = Array.from({ length: 7 }, (_, index) => `- [AB-20${index}] It MUST run.\n`)
    const repo = repository({ ...FILES, 'specs/a.md': items.join('') })
    const { stdout } = await repo.run('spec-xref')
    expect(stdout).toContain('it lacks AB-200, AB-201, AB-202, AB-203, AB-204 and 2 more (')
  })

  test('stands in package.json as well', async () => {
    const { 'mustmark.yaml': _, ...files } = FILES
    const config = { name: 'x', mustmark: { gates: { MUST: { implemented: 100 } } } }
    const repo = repository({ ...files, 'package.json': JSON.stringify(config, null, 1) })
    expect((await repo.run('spec-xref')).stdout).toMatch(
      /^package\.json:6:5: error: .*gate-missed/m,
    )
  })
})

describe('MM-GATE-0021: the summary has a line for each gate', () => {
  test.each(['spec-xref', 'mustmark check'])(
    'of %s, and one for what no gate holds',
    async (name) => {
      const repo = repository({
        ...FILES,
        'mustmark.yaml':
          'specs:\n  - include: [specs/a.md]\n  - { include: [specs/b.md], dialects: [sentence] }\ngates:\n  MUST: { implemented: 50, tested: 100 }\n  SHOULD: { tested: 1 }\n',
        'specs/b.md': 'It MUST walk.\n\nIt MUST sleep.\n',
        'requirements/waivers.yaml': WAIVER('AB-102', 'tested'),
      })
      const { code, stderr } = await repo.run(`${name} --date 2026-05-01`)
      expect(code).toBe(1)
      expect(gateLines(stderr)).toEqual([
        'gate MUST implemented: 1/2 50 %, 50 % asked: passed',
        'gate MUST tested: 1/2 50 %, 1 waived, 100 % asked: passed',
        'gate SHOULD tested: over nothing',
        '2 requirements without an ID, held by no gate',
      ])
    },
  )

  test('and the JSON has the same figures', async () => {
    const repo = repository({ ...FILES, 'requirements/waivers.yaml': WAIVER('AB-102') })
    const { stdout } = await repo.run('spec-xref --format json --date 2026-05-01')
    const value = JSON.parse(stdout)
    expect(violations('xref', value)).toEqual([])
    expect(value.gates).toEqual([
      {
        level: 'MUST',
        gate: 'implemented',
        required: 100,
        held: 2,
        met: 1,
        waived: 1,
        percent: 50,
        failing: [],
        state: 'passed',
      },
    ])
  })
})

describe('MM-GATE-0002: what has no level', () => {
  const more = { 'specs/b.md': '### [AB-201] Title\n\nIt runs.\n' }

  test('is held like a MUST, and counted apart', async () => {
    const { code, stderr, stdout } = await withGates('{ MUST: { tested: 50 } }', more).run(
      'spec-xref',
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^mustmark\.yaml:1:18: error: Unexpected 0 of 1 items without a level tested/m,
    )
    expect(gateLines(stderr).slice(0, 2)).toEqual([
      'gate MUST tested: 1/2 50 %, 50 % asked: passed',
      'gate none tested: 0/1 0 %, 50 % asked: missed',
    ])
  })

  test('is held by gates of its own where they are set', async () => {
    const repo = withGates('{ MUST: { tested: 50 }, none: { implemented: 0 } }', more)
    const { code, stderr } = await repo.run('spec-xref')
    expect(code).toBe(0)
    expect(gateLines(stderr)[1]).toBe('gate none implemented: 0/1 0 %, 0 % asked: passed')
  })
})

describe('MM-GATE-0003: a gate over nothing', () => {
  test.each([
    ['of a level without items', '{ SHOULD: { implemented: 0 } }'],
    ['of kinds that no item has', '{ kinds: [scenario], MUST: { implemented: 0 } }'],
    ['of no kind', '{ kinds: [], MUST: { implemented: 0 } }'],
    ['of items without a level, where it is written', '{ none: { implemented: 0 } }'],
  ])('%s is an error', async (_, gates) => {
    const { code, stdout } = await withGates(gates).run('spec-xref')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^mustmark\.yaml:1:\d+: error: .*over nothing.*\(empty-gate\)$/m)
  })

  test('of a level that does not exist is refused', async () => {
    const { code, stderr } = await withGates('{ MUSTS: { tested: 1 } }').run('spec-xref')
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean "MUST"?')
  })
})

describe('MM-GATE-0006: what is verified', () => {
  const GATES = '{ MUST: { verified: 50 } }'

  test.each([
    ['no report is set', GATES],
    ['none is there', `${GATES}\nresults: ["junit*.xml"]`],
  ])('is exit code 2 where %s', async (_, gates) => {
    const { code, stderr } = await withGates(gates).run('spec-xref')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^mustmark\.yaml:1:18: error: .*without any report of tests/m)
    const other = await withGates(gates).run('spec-xref --no-results --quiet')
    expect(other.code).toBe(0)
  })

  test('counts with a report', async () => {
    const repo = withGates(`${GATES}\nresults: [junit.xml]`, { 'junit.xml': PASSED })
    const { code, stderr } = await repo.run('spec-xref')
    expect(gateLines(stderr)[0]).toBe('gate MUST verified: 1/2 50 %, 50 % asked: passed')
    expect(code).toBe(0)
    repo.write('junit.xml', PASSED.replace('/></testsuite>', '><failure/></testcase></testsuite>'))
    const failed = await repo.run('spec-xref')
    expect(gateLines(failed.stderr)[0]).toBe('gate MUST verified: 0/2 0 %, 50 % asked: missed')
    expect(failed.code).toBe(1)
  })

  test.each('text unix sarif github gitlab junit checkstyle rdjson json'.split(' '))(
    'is not checked with --no-results, and %s says so',
    async (format) => {
      const { code, stdout, stderr } = await withGates(GATES).run([
        'spec-xref',
        '--no-results',
        '--format',
        format,
      ])
      expect(code).toBe(0)
      expect(stdout).toContain('verified: not checked')
      expect(gateLines(stderr)[0]).toBe('gate MUST verified: not checked')
    },
  )
})

describe('MM-GATE-0020: waivers that answer to nothing fail', () => {
  test.each([
    ['expired', WAIVER('AB-102', 'implemented', '2026-04-30'), 'expired-waiver'],
    ['of an item that is met', WAIVER('AB-101'), 'unused-waiver'],
    ['of a gate that is not set', WAIVER('AB-102', 'tested'), 'unused-waiver'],
    ['of a level without gates', WAIVER('AB-103'), 'unused-waiver'],
    ['of an unknown ID', WAIVER('AB-104'), 'unknown-waiver'],
  ])('%s', async (_, ledger, rule) => {
    const files = { ...FILES, 'mustmark.yaml': 'gates: { MUST: { implemented: 50 } }\n' }
    const repo = repository({ ...files, 'requirements/waivers.yaml': ledger })
    const { code, stdout } = await repo.run('spec-xref --date 2026-05-01')
    expect(code).toBe(1)
    expect(stdout).toMatch(
      new RegExp(`^requirements/waivers\\.yaml:2:3: error: .*\\(${rule}\\)$`, 'm'),
    )
  })

  test('a scoped item is waived by its key, which the finding tells', async () => {
    const repo = repository({
      ...FILES,
      'mustmark.yaml':
        "specs: [{ include: [specs/*.md], ids: [{ pattern: 'AB-\\d+', scope: spec }] }]\ngates: { MUST: { implemented: 50 } }\n",
      'requirements/waivers.yaml': WAIVER('AB-102'),
    })
    const { stdout } = await repo.run('spec-xref --date 2026-05-01')
    expect(stdout).toContain('did you mean specs/a.md#AB-102?')
    repo.write('requirements/waivers.yaml', WAIVER('specs/a.md#AB-102'))
    expect((await repo.run('spec-xref --date 2026-05-01')).code).toBe(0)
  })
})

test('MM-GATE-0005: a waiver without a reason is exit code 2 with its place', async () => {
  const ledger = 'AB-102:\n  implemented: { owner: ann, expires: 2026-05-31 }\n'
  const repo = repository({ ...FILES, 'requirements/waivers.yaml': ledger })
  const { code, stderr } = await repo.run('spec-xref --date 2026-05-01')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^requirements\/waivers\.yaml:2:3: error: .*without a text for reason/m)
})

describe('MM-GATE-0008: the day of a run', () => {
  const files = { ...FILES, 'requirements/waivers.yaml': WAIVER('AB-102') }

  test('is that of --date, and the last day of a waiver counts', async () => {
    const repo = repository(files)
    expect((await repo.run('spec-xref --date 2026-05-31')).code).toBe(0)
    const { code, stdout } = await repo.run('spec-xref --date 2026-06-01')
    expect(code).toBe(1)
    // Two: the waiver, and the gate that nobody answers for any more.
    expect(stdout.match(/\((?:expired-waiver|gate-missed)\)$/gm)).toHaveLength(2)
  })

  test.each([
    ['2026-05-31T23:30:00-0500', 0],
    ['2026-06-01T00:30:00+0500', 1],
  ])('is that of the commit in its own zone: %s is exit code %i', async (date, code) => {
    const repo = repository(files)
    await committed(repo, date)
    expect((await repo.run('spec-xref')).code).toBe(code)
  })

  test('of the command line goes before that of the commit', async () => {
    const repo = repository(files)
    await committed(repo, '2026-06-01T12:00:00Z')
    expect((await repo.run('spec-xref --date 2026-05-31')).code).toBe(0)
  })

  test.each(['2026-02-30', 'today', '26-05-31'])('is no %s', async (date) => {
    const { code, stderr } = await repository(files).run(`spec-xref --date ${date}`)
    expect(code).toBe(2)
    expect(stderr).toContain('2026-12-31')
  })
})

describe('MM-GATE-0009: what cannot be judged is exit code 2', () => {
  test.each([{ git: false }, { git: true }])('waivers without a day: %j', async (options) => {
    const repo = repository({ ...FILES, 'requirements/waivers.yaml': WAIVER('AB-102') }, options)
    const { code, stderr } = await repo.run('spec-xref')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^requirements\/waivers\.yaml:2:3: error: .*--date YYYY-MM-DD/m)
  })

  test('gates without code', async () => {
    const { code, stderr } = await withGates('{ MUST: { tested: 0 } }\ncode: false').run(
      'spec-xref',
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(/^mustmark\.yaml:1:1: error: Unexpected gates/m)
  })

  test('but spec-lint asks for none of it', async () => {
    const repo = repository({ ...FILES, 'requirements/waivers.yaml': WAIVER('AB-102') })
    expect((await repo.run('spec-lint')).code).toBe(0)
  })
})

describe('MM-GATE-0011: nothing suppresses a missed gate', () => {
  test('no path, and no baseline', async () => {
    const repo = repository(FILES)
    await repo.run('spec-extract')
    expect((await repo.run('mustmark check specs/a.md')).code).toBe(1)
    const { code, stdout } = await repo.run('spec-xref --update-baseline')
    expect(code).toBe(1)
    expect(stdout).toContain('(gate-missed)')
    expect((await repo.run('spec-xref')).stdout).toContain('(gate-missed)')
  })

  test.each(['gate-missed', 'empty-gate', 'expired-waiver', 'fallen-count'])(
    'no severity: %s',
    async (rule) => {
      const repo = repository({ ...FILES, 'mustmark.yaml': `rules: { ${rule}: warn }\n` })
      expect((await repo.run('spec-xref')).code).toBe(2)
    },
  )
})
