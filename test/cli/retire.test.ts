import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Repository, repository } from '../repository.ts'

/** stood in the YAML and are declared no more. */
async function lost(): Promise<Repository> {
  const [one, two, three] = [1, 2, 3].map((number) => `- [A-${number}] It MUST run ${number}.\n`)
  const repo = repository({ 'specs/a.md': `${one}${two}${three}` })
  await repo.run('spec-extract')
  repo.write('specs/a.md', one as string)
  return repo
}

test('MM-OUT-0014: it writes IDs with their reason, and the next run is clean', async () => {
  const repo = await lost()
  expect((await repo.run('spec-extract --check')).code).toBe(1)
  const line = ['mustmark', 'retire', 'A-3', 'A-2', '--reason', 'nobody: "needs" # them']
  const { code, stdout, stderr } = await repo.run(line)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('2 IDs retired in requirements/retired.yaml')
  const reason = 'nobody: "needs" # them'
  const ledger = parse(repo.read('requirements/retired.yaml')) as object
  expect(Object.entries(ledger)).toEqual([
    ['A-2', { reason }],
    ['A-3', { reason }],
  ])

  expect((await repo.run('spec-extract')).code).toBe(0)
  expect(repo.read('requirements/a.yaml')).not.toContain('A-2')
  expect((await repo.run('spec-extract --check')).code).toBe(0)
})

test('MM-OUT-0014: entries that are there stay', async () => {
  const repo = await lost()
  await repo.run(['mustmark', 'retire', 'A-2', '--reason', 'first'])
  await repo.run(['mustmark', 'retire', 'A-3', '--reason', 'second'])
  expect(parse(repo.read('requirements/retired.yaml'))).toEqual({
    'A-2': { reason: 'first' },
    'A-3': { reason: 'second' },
  })
})

describe('MM-OUT-0014: all of the IDs or none', () => {
  test.each([
    ['declared', ['A-2', 'A-1'], 'x', /^specs\/a\.md:1:\d+: error: .*A-1.*declared/],
    ['in no YAML, with the nearest', ['A-2', 'A-33'], 'x', /A-33.*did you mean A-3\?/],
    ['in no YAML, with none near', ['A-2', 'ZZZ-777'], 'x', /ZZZ-777/],
    ['an empty reason', ['A-2'], '', /empty --reason/],
    ['a blank reason', ['A-2'], '  ', /empty --reason/],
  ])('%s', async (_, ids, reason, message) => {
    const repo = await lost()
    const before = repo.files()
    const { code, stdout, stderr } = await repo.run([
      'mustmark',
      'retire',
      ...ids,
      '--reason',
      reason,
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(repo.files()).toEqual(before)
  })

  test('retired already', async () => {
    const repo = await lost()
    await repo.run(['mustmark', 'retire', 'A-2', '--reason', 'first'])
    const before = repo.files()
    const { code, stderr } = await repo.run(['mustmark', 'retire', 'A-2', '--reason', 'again'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/A-2.*retired already: first/)
    expect(repo.files()).toEqual(before)
  })

  test('a repository that cannot be read', async () => {
    const repo = await lost()
    repo.write('specs/bad.md', Uint8Array.of(0))
    const { code, stderr } = await repo.run('mustmark retire A-2 --reason x')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^specs\/bad\.md:1:1: error: /)
    expect(Object.keys(repo.files())).not.toContain('requirements/retired.yaml')
  })
})

test('MM-OUT-0013: the command in the message, run as it stands, settles the ID', async () => {
  const repo = await lost()
  const { stdout } = await repo.run('spec-extract')
  const lines = [...stdout.matchAll(/mustmark retire (\S+) --reason/g)]
  expect(lines.map((one) => one[1])).toEqual(['A-2', 'A-3'])
  for (const [, id] of lines) {
    expect((await repo.run(['mustmark', 'retire', id as string, '--reason', 'gone'])).code).toBe(0)
  }
  expect((await repo.run('spec-extract')).code).toBe(0)
})
