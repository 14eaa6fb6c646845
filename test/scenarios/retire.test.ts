import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const LEDGER = 'requirements/retired.yaml'
const NOW_RUN = 'now run: npx --no-install spec-extract\n'

/** POOL-1 is declared, POOL-2 and POOL-3 stand in the YAML alone. */
async function withLostIds(): Promise<Repository> {
  const spec = [1, 2, 3].map((number) => `- [POOL-${number}] It MUST run.\n`)
  const repo = repository({ 'specs/a.md': spec.join('') })
  expect((await repo.run('spec-extract')).code).toBe(0)
  repo.write('specs/a.md', spec[0] as string)
  return repo
}

function retire(repo: Repository, ids: string[], reason = 'nobody needs it') {
  return repo.run(['mustmark', 'retire', ...ids, '--reason', reason])
}

test('MM-OUT-0014: several at once, and then spec-extract is clean', async () => {
  const repo = await withLostIds()
  const { code, stdout, stderr } = await retire(repo, ['POOL-3', 'POOL-2', 'POOL-3'])
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: '',
    stderr: `2 IDs retired in ${LEDGER}; ${NOW_RUN}`,
  })
  expect(repo.read(LEDGER)).toMatch(
    /^#[^\n]*\nPOOL-2:\n {2}reason: nobody needs it\nPOOL-3:\n {2}reason: nobody needs it\n$/,
  )
  const run = await repo.run('spec-extract')
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 0, stdout: '' })
  expect(repo.read('requirements/a.yaml')).not.toContain('POOL-2')
})

test('MM-OUT-0014: one after the other, entries of people are kept', async () => {
  const repo = await withLostIds()
  repo.write(LEDGER, 'OLD-9:\n  reason: "said: by hand"\n')
  await retire(repo, ['POOL-3'])
  const { stderr } = await retire(repo, ['POOL-2'], 'no: "really" # not')
  expect(stderr).toBe(`1 ID retired in ${LEDGER}; ${NOW_RUN}`)
  const ledger = repo.read(LEDGER)
  expect(ledger.match(/^[A-Z]+-\d:/gm)).toEqual(['OLD-9:', 'POOL-2:', 'POOL-3:'])
  expect(ledger).toContain('said: by hand')
  expect((await repo.run('spec-extract')).code).toBe(0)
})

describe('MM-OUT-0014: refused, and nothing is written', () => {
  test.each([
    [
      'an unknown ID, with the nearest',
      ['POOL-22'],
      'error: Unexpected ID POOL-22, expected one of the generated YAML; did you mean POOL-2?\n',
    ],
    [
      'an unknown ID',
      ['ZEBRA-77777'],
      'error: Unexpected ID ZEBRA-77777, expected one of the generated YAML\n',
    ],
    [
      'one that is still declared',
      ['POOL-1'],
      'specs/a.md:1:3: error: Unexpected ID POOL-1, which is declared here, expected one that no spec declares\n',
    ],
    [
      'one of several',
      ['POOL-2', 'POOL-1', 'POOL-3'],
      'specs/a.md:1:3: error: Unexpected ID POOL-1, which is declared here, expected one that no spec declares\n',
    ],
  ])('%s', async (_, ids, message) => {
    const repo = await withLostIds()
    const before = repo.files()
    const { code, stdout, stderr } = await retire(repo, ids)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message })
    expect(repo.files()).toEqual(before)
  })

  test.each(['', ' \t'])('without a reason: %j', async (reason) => {
    const repo = await withLostIds()
    const before = repo.files()
    const { code, stderr } = await retire(repo, ['POOL-2', 'POOL-3'], reason)
    // Said once, however many IDs there are.
    expect(stderr).toBe('error: Unexpected empty --reason, expected a sentence\n')
    expect(code).toBe(2)
    expect(repo.files()).toEqual(before)
  })

  test('one that is retired already, with its reason', async () => {
    const repo = await withLostIds()
    await retire(repo, ['POOL-2'], 'too slow')
    const before = repo.files()
    const { code, stderr } = await retire(repo, ['POOL-3', 'POOL-2'], 'again')
    expect(stderr).toBe('error: Unexpected ID POOL-2, which is retired already: too slow\n')
    expect(code).toBe(2)
    expect(repo.files()).toEqual(before)
  })

  test('without the option or an ID', async () => {
    const repo = await withLostIds()
    expect((await repo.run('mustmark retire POOL-2')).code).toBe(2)
    expect((await repo.run('mustmark retire --reason gone')).code).toBe(2)
  })
})

describe('MM-OUT-0014: a damaged ledger stops every command with its place', () => {
  test.each([
    ['POOL-2: {reason: "x"\n', '\\d+:\\d+', /./],
    ['- POOL-2\n', '1:1', /expected a map of IDs to reasons/],
    ['# IDs\n\nPOOL-2:\n', '3:1', /Unexpected entry "POOL-2", expected a reason/],
    ['POOL-2: nobody needs it\n', '1:1', /Unexpected entry "POOL-2", expected a reason/],
    [
      'POOL-2: { reason: x }\nPOOL-3: { reason: " " }\n',
      '2:1',
      /Unexpected entry "POOL-3", expected a reason/,
    ],
    ['POOL-2: { reason: x }\nPOOL-2: { reason: y }\n', '2:1', /unique/],
    [
      '<<<<<<< ours\nPOOL-2: { reason: x }\n=======\nPOOL-3: { reason: y }\n>>>>>>> theirs\n',
      '\\d+:\\d+',
      /./,
    ],
  ])('%j', async (text, place, reason) => {
    const repo = await withLostIds()
    repo.write(LEDGER, text)
    const before = repo.files()
    for (const line of [
      'spec-extract',
      'spec-extract --check',
      'mustmark retire POOL-2 --reason gone',
    ]) {
      const { code, stderr } = await repo.run(line)
      expect(stderr).toMatch(new RegExp(`^requirements/retired\\.yaml:${place}: error: [^\n]+\n$`))
      expect(stderr).toMatch(reason)
      expect({ line, code }).toEqual({ line, code: 2 })
    }
    expect(repo.files()).toEqual(before)
  })

  test('a folder', async () => {
    const repo = await withLostIds()
    repo.write(`${LEDGER}/note.txt`, 'mine')
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toBe(
      `${LEDGER}: error: Unexpected ledger that is a directory, expected a text file\n`,
    )
    expect(code).toBe(2)
  })

  test('bytes that are no UTF-8', async () => {
    const repo = await withLostIds()
    repo.write(LEDGER, Buffer.from('POOL-2: { reason: caf\xE9 }\n', 'latin1'))
    const before = Buffer.from(repo.read(LEDGER))
    const { code, stderr } = await retire(repo, ['POOL-3'])
    // Written back, the reason would have lost a letter.
    expect(stderr).toMatch(/^requirements\/retired\.yaml(:\d+:\d+)?: error: /)
    expect(code).toBe(2)
    expect(Buffer.from(repo.read(LEDGER))).toEqual(before)
  })
})

test('MM-OUT-0014: an empty ledger is one without entries', async () => {
  const repo = await withLostIds()
  repo.write(LEDGER, '# Nothing yet.\n')
  expect((await retire(repo, ['POOL-2', 'POOL-3'])).code).toBe(0)
  expect((await repo.run('spec-extract')).code).toBe(0)
})

test('MM-OUT-0014: the ledger stands where the config says', async () => {
  const repo = await withLostIds()
  repo.write('mustmark.yaml', 'ledgers: { retired: ledgers/old.yaml }\n')
  const { stderr } = await retire(repo, ['POOL-2', 'POOL-3'])
  expect(stderr).toBe(`2 IDs retired in ledgers/old.yaml; ${NOW_RUN}`)
  expect((await repo.run('spec-extract')).code).toBe(0)
})
