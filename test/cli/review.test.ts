import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Repository, repository } from '../repository.ts'

const LEDGER = 'requirements/reviews.yaml'
const SPEC = '- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n- [AB-103] It MAY log.\n'
const FILES = {
  'specs/a.md': SPEC,
  'src/run.ts': '// AB-101, AB-102\nexport function run() {}\n',
  'test/run.test.ts': "it('AB-101 runs', () => expect(run()).toBe(1))\n",
}
// Of "MUST", a line feed and the statement, by: printf 'MUST\nIt MUST run.' | sha256sum
const RUN = '1:47e1c626b274'

function ledgerOf(repo: Repository): Record<string, Record<string, unknown>> {
  return parse(repo.read(LEDGER)).reviews
}

function commit(repo: Repository): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false']
  repo.git('add', '--all')
  repo.git(...who, 'commit', '--quiet', '--message', 'x')
}

describe('MM-GATE-0018: mustmark review', () => {
  test('records an item in every file that implements or verifies it', async () => {
    const repo = repository(FILES)
    const { code, stdout, stderr } = await repo.run('mustmark review AB-101')
    expect(code).toBe(0)
    expect(stdout).toBe(
      'AB-101 MUST: It MUST run.\n  src/run.ts: never reviewed\n  test/run.test.ts: never reviewed\n',
    )
    expect(stderr).toBe('2 reviews of 1 requirement recorded in requirements/reviews.yaml\n')
    expect(ledgerOf(repo)).toEqual({ 'AB-101': { 'src/run.ts': RUN, 'test/run.test.ts': RUN } })

    const before = repo.read(LEDGER)
    const again = await repo.run('mustmark review AB-101')
    expect(again.stdout).toContain('src/run.ts: reviewed already')
    expect(again.stderr).toContain('0 reviews of 1 requirement')
    expect(repo.read(LEDGER)).toBe(before)
  })

  test.each(['src/run.ts', './src/run.ts'])('records what a file refers to: %s', async (name) => {
    const repo = repository(FILES)
    expect((await repo.run(`mustmark review ${name}`)).code).toBe(0)
    const { 'AB-101': run, 'AB-102': stop, ...others } = ledgerOf(repo)
    expect(run).toEqual({ 'src/run.ts': RUN })
    expect(Object.keys(stop ?? {})).toEqual(['src/run.ts'])
    expect(others).toEqual({})
  })

  test('names a file from the working folder', async () => {
    const repo = repository(FILES, { git: true })
    expect((await repo.run('mustmark review run.ts', { cwd: 'src' })).code).toBe(0)
    expect(Object.keys(ledgerOf(repo))).toEqual(['AB-101', 'AB-102'])
  })

  test('takes an end of a key', async () => {
    const repo = repository({
      'mustmark.yaml':
        "specs: [{ include: ['specs/**/*.md'], ids: [{ pattern: 'FR-\\d+', scope: spec }] }]\n",
      'specs/login/spec.md': '- **FR-001**: It MUST run.\n',
      'specs/search/spec.md': '- **FR-001**: It MUST find.\n',
      'src/run.ts': '// login/spec#FR-001, search/spec#FR-001\nexport const run = 1\n',
    })
    expect((await repo.run('mustmark review login/spec#FR-001')).code).toBe(0)
    expect(ledgerOf(repo)).toEqual({ 'specs/login/spec.md#FR-001': { 'src/run.ts': RUN } })
  })

  test('keeps what is there, and asks for neither reports nor a day', async () => {
    const repo = repository({
      ...FILES,
      'mustmark.yaml': 'gates: { MUST: { verified: 100, reviewed: 100 } }\n',
      'requirements/waivers.yaml':
        'AB-102:\n  verified: { reason: x, owner: ann, expires: 2026-05-31 }\n',
    })
    await repo.run(['mustmark', 'review', 'AB-102', '--reason', 'seen: on paper'])
    await repo.run('mustmark review AB-101')
    const { 'AB-102': stop } = ledgerOf(repo)
    expect(stop).toMatchObject({ 'src/run.ts': { reason: 'seen: on paper' } })
    const { stderr } = await repo.run('spec-xref --no-results --date 2026-05-01')
    expect(stderr).toContain('gate MUST reviewed: 2/2 100 %, 100 % asked: passed')
  })

  test('no other command writes reviews', async () => {
    const repo = repository(FILES)
    for (const line of ['spec-extract', 'mustmark check --fix', 'spec-xref --update-baseline']) {
      await repo.run(line)
    }
    expect(Object.keys(repo.files())).not.toContain(LEDGER)
  })
})

describe('MM-GATE-0015: a text that changed', () => {
  test('makes its references suspect until somebody looks again', async () => {
    const repo = repository({ ...FILES, 'mustmark.yaml': 'gates: { MUST: { reviewed: 50 } }\n' })
    await repo.run('mustmark review AB-101')
    expect((await repo.run('spec-xref')).code).toBe(0)
    repo.write('specs/a.md', SPEC.replace('MUST run', 'MUST walk'))
    const { code, stdout } = await repo.run('spec-xref --format unix')
    expect(code).toBe(1)
    const found = stdout.split('\n').filter((line) => line.includes('suspect-reference'))
    expect(found.map((line) => /^[^ ]+/.exec(line)?.[0])).toEqual([
      'src/run.ts:1:4:',
      'test/run.test.ts:1:5:',
    ])
    expect((await repo.run('mustmark review AB-101')).stdout).toContain('src/run.ts: suspect')
    const after = await repo.run('spec-xref')
    expect(after.code).toBe(0)
    expect(after.stdout).not.toContain('suspect')
  })

  test.each([
    ['wrapped', '- [AB-101] It MUST\n  run.\n'],
    ['emphasised', '- [AB-101] It **MUST** run.\n'],
    ['moved', '# Title\n\ntext\n\n* [AB-101] It MUST run.\n'],
  ])('changes nothing where it is only %s', async (_, text) => {
    const repo = repository(FILES)
    await repo.run('mustmark review AB-101')
    repo.write('specs/a.md', text + SPEC.slice(SPEC.indexOf('\n') + 1))
    expect((await repo.run('spec-xref')).stdout).not.toContain('suspect')
  })

  test('is told once for a file that names it twice', async () => {
    const repo = repository({ ...FILES, 'src/run.ts': '// AB-101\nlet a\n// AB-101\nlet b\n' })
    await repo.run('mustmark review src/run.ts')
    repo.write('specs/a.md', SPEC.replace('MUST run', 'MUST walk'))
    const { stdout } = await repo.run('spec-xref')
    expect(stdout.match(/suspect-reference/g)).toHaveLength(1)
    expect(stdout).toMatch(/^src\/run\.ts:1:4: warning: /m)
  })
})

describe('MM-GATE-0017: the text that was reviewed', () => {
  async function changed(git: boolean): Promise<Repository> {
    const repo = repository(FILES, { git })
    await repo.run('spec-extract')
    await repo.run('mustmark review AB-101')
    if (git) commit(repo)
    repo.write(
      'specs/a.md',
      SPEC.replace('MUST run', 'SHOULD walk').replace('MUST stop', 'MUST end'),
    )
    return repo
  }

  test('stands in the YAML until spec-extract replaces it', async () => {
    const repo = await changed(false)
    expect((await repo.run('spec-xref')).stdout).toContain(
      'reviewed ("It MUST run." became "It SHOULD walk."), expected',
    )
    await repo.run('spec-extract')
    expect((await repo.run('spec-xref')).stdout).toContain('since it was reviewed, expected')
    const { stdout } = await repo.run('mustmark review AB-101')
    expect(stdout).toContain(`  was another text (${RUN}), which no commit has\n`)
  })

  test.each([0, 3])('is found in git, %i commits later', async (more) => {
    const repo = await changed(true)
    await repo.run('spec-extract')
    commit(repo)
    for (let number = 1; number <= more; number++) {
      repo.write('specs/a.md', repo.read('specs/a.md').replace(/MAY log\w*/, `MAY log${number}`))
      await repo.run('spec-extract')
      commit(repo)
    }
    const { stdout } = await repo.run('spec-xref')
    expect(stdout).toContain('("It MUST run." became "It SHOULD walk.")')
    expect((await repo.run('mustmark review AB-101')).stdout).toBe(
      'AB-101 SHOULD: It SHOULD walk.\n  was MUST: It MUST run.\n  src/run.ts: suspect\n  test/run.test.ts: suspect\n',
    )
  })

  test('is found where the root is a folder of the checkout', async () => {
    const repo = repository({}, { git: true })
    for (const [name, text] of Object.entries(FILES)) repo.write(`part ö/${name}`, text)
    repo.write('part ö/mustmark.yaml', 'rules: {}\n')
    const options = { cwd: 'part ö' }
    await repo.run('spec-extract', options)
    await repo.run('mustmark review AB-101', options)
    commit(repo)
    repo.write('part ö/specs/a.md', SPEC.replace('MUST run', 'MUST walk'))
    await repo.run('spec-extract', options)
    commit(repo)
    const { stdout } = await repo.run('spec-xref', options)
    expect(stdout).toContain('("It MUST run." became "It MUST walk.")')
  })

  test('is cut to what changed', async () => {
    const long =
      'It MUST run, and it MUST never stop until somebody says so, in words that are clear.'
    const repo = repository({ ...FILES, 'specs/a.md': `- [AB-101] ${long}\n` })
    await repo.run('spec-extract')
    await repo.run('mustmark review AB-101')
    repo.write('specs/a.md', `- [AB-101] ${long.replace('clear', 'loud')}\n`)
    expect((await repo.run('spec-xref')).stdout).toContain(
      '("… until somebody says so, in words that are clear." became "… until somebody says so, in words that are loud.")',
    )
  })
})

describe('MM-GATE-0016: reviews of what is gone', () => {
  test('are warnings at their place, and --prune forgets them alone', async () => {
    const repo = repository(FILES)
    await repo.run(['mustmark', 'review', '--all', '--reason', 'x'])
    const whole = ledgerOf(repo)
    repo.write('src/run.ts', '// AB-101\nexport function run() {}\n')
    const { code, stdout } = await repo.run('spec-xref')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^requirements\/reviews\.yaml:13:5: warning: .*AB-102 in src\/run\.ts/m)
    const dry = await repo.run('mustmark review --prune --dry-run')
    expect(dry.stdout).toBe('AB-102 src/run.ts\n')
    expect(ledgerOf(repo)).toEqual(whole)
    expect((await repo.run('mustmark review --prune')).stderr).toContain('1 review forgotten, 2 in')
    expect(ledgerOf(repo)).toEqual({ 'AB-101': whole['AB-101'] })
    expect((await repo.run('spec-xref')).stdout).not.toContain('unused-review')
  })
})

describe('MM-GATE-0019: all of the names or none', () => {
  test.each([
    ['an unknown ID, with the nearest', 'AB-102 AB-104', /AB-104, which no spec declares; did you/],
    ['an unknown file', 'AB-102 src/stop.ts', /Unexpected file src\/stop\.ts/],
    ['a file that refers to nothing', 'AB-102 src/idle.ts', /src\/idle\.ts, which implements and/],
    ['an ID that nothing refers to', 'AB-102 AB-103', /AB-103, which no file implements/],
  ])('%s is exit code 1', async (_, names, message) => {
    const repo = repository({ ...FILES, 'src/idle.ts': 'let a\n' })
    const before = repo.files()
    const { code, stdout, stderr } = await repo.run(`mustmark review ${names}`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(repo.files()).toEqual(before)
  })

  test.each([
    ['no name', [], /lack of an ID/],
    ['--all without a reason', ['--all'], /--all without --reason/],
    ['a blank reason', ['--all', '--reason', ' '], /empty --reason/],
    ['--all with an ID', ['--all', '--reason', 'x', 'AB-101'], /--all with an ID/],
    ['--prune with an ID', ['--prune', 'AB-101'], /--prune with what is recorded/],
  ])('%s is refused', async (_, args, message) => {
    const repo = repository(FILES)
    const before = repo.files()
    const { code, stderr } = await repo.run(['mustmark', 'review', ...args])
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(repo.files()).toEqual(before)
  })

  test.each([
    ['a ledger of another shape', { [LEDGER]: 'schema: 1\nreviews:\n  AB-101: x\n' }, /yaml:3:3: /],
    ['a repository without code', { 'mustmark.yaml': 'code: false\n' }, /there is no code/],
    [
      'a ledger in the place of an output',
      { 'mustmark.yaml': 'ledgers: { reviews: requirements/a.yaml }\n' },
      /place of two files/,
    ],
  ])('%s is exit code 2', async (_, files, message) => {
    const repo = repository({ ...FILES, ...files })
    const before = repo.files()
    const { code, stderr } = await repo.run('mustmark review AB-101')
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(repo.files()).toEqual(before)
  })

  test('--all records each with its reason', async () => {
    const repo = repository(FILES)
    const { stderr } = await repo.run([
      'mustmark',
      'review',
      '--all',
      '--reason',
      'from the matrix',
    ])
    expect(stderr).toContain('3 reviews of 2 requirements recorded')
    const entry = { fingerprint: RUN, reason: 'from the matrix' }
    expect(ledgerOf(repo)['AB-101']).toEqual({ 'src/run.ts': entry, 'test/run.test.ts': entry })
  })

  test('--dry-run writes nothing', async () => {
    const repo = repository(FILES)
    const { code, stdout, stderr } = await repo.run('mustmark review AB-101 --dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain('src/run.ts: never reviewed')
    expect(stderr).toContain('would be recorded')
    expect(Object.keys(repo.files())).not.toContain(LEDGER)
  })
})
