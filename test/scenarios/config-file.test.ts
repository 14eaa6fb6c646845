import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bin } from '../cli/process.ts'
import { repository } from '../repository.ts'
import { runUnprivileged } from '../unprivileged.ts'

const SPECS = { 'specs/a.md': '- [A-1] It MUST run.\n', 'docs/b.md': '- [B-1] It MUST stop.\n' }
const DOCS = '{ "specs": [{ "include": ["docs/*.md"] }] }'
/** Ten times ten times …: ten lines that hold ten thousand million keys. */
const BOMB = [
  'a0: &a0 [x]',
  ...Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`),
  'specs: *a10',
].join('\n')

describe('MM-CONFIG-0001: a config is read from', () => {
  test.each([
    ['mustmark.yaml', 'specs:\n  - include: [docs/*.md]\n'],
    ['mustmark.json', DOCS],
    ['package.json', `{ "name": "app", "mustmark": ${DOCS} }`],
  ])('%s', async (name, text) => {
    const repo = repository({ ...SPECS, [name]: text })
    expect((await repo.run('spec-extract')).code).toBe(0)
    expect(existsSync(repo.path('requirements/b.yaml'))).toBe(true)
    expect(existsSync(repo.path('requirements/a.yaml'))).toBe(false)
  })
})

describe('MM-CONFIG-0001: a config that is none is refused with its place', () => {
  test.each([
    ['mustmark.yaml', '', '1:1', /empty config/],
    ['mustmark.yaml', '# nothing yet\n', '1:1', /empty config/],
    ['mustmark.yaml', '- specs\n', '1:1', /expected a map of keys/],
    ['mustmark.yaml', 'specs\n', '1:1', /expected a map of keys/],
    ['mustmark.json', '[]', '1:1', /expected a map of keys/],
    ['mustmark.json', '', '1:1', /empty config/],
    ['mustmark.yaml', 'specs:\n  - include: ["a\n', '\\d+:\\d+', /./],
    ['mustmark.yaml', 'compliance: false\ncompliance: a.md\n', '2:1', /unique/],
    ['mustmark.yaml', 'compliance: a.md\n---\ncompliance: b.md\n', '\\d+:\\d+', /document/],
    ['mustmark.json', '{ "specs": [', '\\d+:\\d+', /./],
    ['mustmark.yaml', BOMB, '\\d+:\\d+', /./],
    ['mustmark.yaml', 'specs: *gone\n', '\\d+:\\d+', /gone/],
    ['package.json', '{ "mustmark": [] }', '\\d+:\\d+', /expected a map of keys/],
    [
      'package.json',
      '{\n  "name": "x",\n  "mustmark": { "spec": [] }\n}',
      '3:17',
      /did you mean "specs"\?/,
    ],
  ])('%s: %j', async (name, text, place, reason) => {
    const repo = repository({ ...SPECS, [name]: text })
    const { code, stdout, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')}:${place}: error: [^\n]+\n$`))
    expect(stderr).toMatch(reason)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(existsSync(repo.path('requirements'))).toBe(false)
  })
})

test('MM-CONFIG-0001: nothing in a config is executed', async () => {
  const repo = repository({
    ...SPECS,
    'mustmark.yaml': 'compliance: !!js/function "function () { process.exitCode = 9 }"\n',
  })
  const { code } = await repo.run('spec-extract')
  // The tag is unknown to YAML and makes no function of the text; as a path it is a strange one.
  expect([0, 2]).toContain(code)
  expect(process.exitCode).not.toBe(9)
})

describe('MM-CONFIG-0001: two configs at once are refused, and both are named', () => {
  test.each([
    ['mustmark.yaml', 'mustmark.json'],
    ['mustmark.yaml', 'package.json'],
    ['mustmark.json', 'package.json'],
  ])('%s and %s', async (one, other) => {
    const texts = {
      'mustmark.yaml': DOCS,
      'mustmark.json': DOCS,
      'package.json': `{ "mustmark": ${DOCS} }`,
    }
    const repo = repository({
      ...SPECS,
      [one]: texts[one as keyof typeof texts],
      [other]: texts[other as keyof typeof texts],
    })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toBe(`${other}: error: Unexpected second config beside ${one}, expected one\n`)
    expect(code).toBe(2)
  })
})

test('MM-CONFIG-0001: --config settles which of two configs is meant', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': '', 'mustmark.json': DOCS })
  expect((await repo.run('spec-extract --config mustmark.json')).code).toBe(0)
})

test('MM-CONFIG-0001: a package.json without our key is no config', async () => {
  const repo = repository({ ...SPECS, 'package.json': '{ "name": "app" }', 'mustmark.json': DOCS })
  expect((await repo.run('spec-extract')).code).toBe(0)
})

test('MM-CONFIG-0001: a package.json whose config cannot be read is not passed over', async () => {
  const repo = repository({ ...SPECS, 'package.json': `{ "mustmark": ${DOCS}, }` })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^package\.json(:\d+:\d+)?: error: /)
  expect(code).toBe(2)
})

describe('MM-CONFIG-0001: a --config that cannot be read is refused', () => {
  test.each([
    ['nope', 'nope'],
    ['docs', 'docs'],
    ['docs/b.md/nope', 'docs/b.md/nope'],
  ])('%s', async (given, path) => {
    const repo = repository(SPECS)
    const { code, stdout, stderr } = await repo.run(`spec-extract --config ${given}`)
    expect(stderr).toMatch(
      new RegExp(`^${path}: error: Unexpected --config that [^,]+, expected a file\n$`),
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(existsSync(repo.path('requirements'))).toBe(false)
  })
})

test('MM-CONFIG-0001: a config that may not be read is refused with that reason', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': DOCS })
  const { code, stderr } = await runUnprivileged(repo, 'spec-extract', () =>
    chmodSync(repo.path('mustmark.yaml'), 0),
  )
  expect(stderr).toMatch(/^mustmark\.yaml: error: Unexpected .*EACCES/)
  expect(code).toBe(2)
})

test('MM-CONFIG-0001: a config that is a folder is refused with that reason', async () => {
  const repo = repository(SPECS)
  mkdirSync(repo.path('mustmark.yaml'))
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^mustmark\.yaml\S*: error: Unexpected .*(directory|folder)/)
  expect(code).toBe(2)
})

test('MM-CONFIG-0001: a config that is a broken link is refused and not passed over', async () => {
  const repo = repository(SPECS)
  symlinkSync('gone.yaml', repo.path('mustmark.yaml'))
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^mustmark\.yaml\S*: error: /)
  expect(code).toBe(2)
})

test('MM-CONFIG-0001: a config that is a named pipe is not waited for', () => {
  const repo = repository(SPECS)
  execFileSync('mkfifo', [repo.path('mustmark.yaml')])
  // In a process of its own: one that waits for the pipe could not be stopped from within.
  const child = spawnSync(process.execPath, [bin('spec-extract')], {
    cwd: repo.root,
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect(child.stderr).toMatch(/^mustmark\.yaml\S*: error: /)
  expect(child.status).toBe(2)
})

test('MM-CONFIG-0002: an unknown key is refused with its place and the nearest one', async () => {
  const repo = repository({ ...SPECS, 'mustmark.yaml': 'specs:\n  - includes: [docs/*.md]\n' })
  const { code, stderr } = await repo.run('spec-extract')
  expect(stderr).toMatch(/^mustmark\.yaml:2:5: error: Unexpected .*"?includes?"?/)
  expect(stderr).toMatch(/did you mean "include"\?|include, expected a value/)
  expect(code).toBe(2)
})

describe('MM-CONFIG-0004: a path or glob that leaves the root is refused with its place', () => {
  test.each([
    ['specs:\n  - include: ["../*.md"]\n', '2:15'],
    ['specs:\n  - include: [/etc/*.md]\n', '2:15'],
    ['specs:\n  - include: [docs/../../b.md]\n', '2:15'],
    ['specs:\n  - include: ["C:/specs/*.md"]\n', '2:15'],
    ['specs:\n  - include: ["docs\\\\b.md"]\n', '2:15'],
    ['requirements: ../out\n', '1:1'],
    ['requirements: /tmp\n', '1:1'],
    ['compliance: ../COMPLIANCE.md\n', '1:1'],
    ['ledgers:\n  retired: ../retired.yaml\n', '2:3'],
    ['ignore: ["../x"]\n', '1:10'],
  ])('%j', async (text, place) => {
    const repo = repository({ ...SPECS, 'mustmark.yaml': text })
    const { code, stderr } = await repo.run('spec-extract')
    expect(stderr).toMatch(new RegExp(`^mustmark\\.yaml:${place}: error: Unexpected path `))
    expect(code).toBe(2)
    expect(existsSync(repo.path('requirements'))).toBe(false)
  })
})

test('MM-CONFIG-0008: the root is the nearest folder upwards with a config', async () => {
  const repo = repository(
    {
      'mustmark.yaml': DOCS,
      'sub/mustmark.yaml': DOCS,
      'sub/docs/c.md': '- [C-1] It MUST wait.\n',
      'sub/deep/x.txt': '',
    },
    { git: true },
  )
  expect((await repo.run('spec-extract', { cwd: 'sub/deep' })).code).toBe(0)
  expect(existsSync(repo.path('sub/requirements/c.yaml'))).toBe(true)
  expect(existsSync(repo.path('requirements'))).toBe(false)
})

test("MM-CONFIG-0008: without a config the root is git's top level", async () => {
  const repo = repository({ ...SPECS, 'deep/er/x.txt': '' }, { git: true })
  expect((await repo.run('spec-extract', { cwd: 'deep/er' })).code).toBe(0)
  expect(existsSync(repo.path('requirements/a.yaml'))).toBe(true)
})

test('MM-CONFIG-0008: without both the root is the working folder', async () => {
  const repo = repository({ ...SPECS, 'deep/specs/c.md': '- [C-1] It MUST wait.\n' })
  expect((await repo.run('spec-extract', { cwd: 'deep' })).code).toBe(0)
  expect(existsSync(repo.path('deep/requirements/c.yaml'))).toBe(true)
  expect(existsSync(repo.path('requirements'))).toBe(false)
})

test.each(['nope', 'specs/a.md'])('MM-CONFIG-0008: --root %s is refused', async (root) => {
  const repo = repository(SPECS)
  const { code, stderr } = await repo.run(`spec-extract --root ${root}`)
  expect(stderr).toBe(`error: Unexpected --root "${root}", expected a folder\n`)
  expect(code).toBe(2)
})
