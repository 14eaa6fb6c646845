import type { Root } from 'mdast'
import * as satteri from 'satteri'
import { describe, expect, test } from 'vitest'
import { loadNative } from '../../src/parse/native/satteri.ts'
import { bin, start } from '../cli/process.ts'
import { repository } from '../repository.ts'

const root = { type: 'root', children: [] } as Root
/** What the package does where no binary for the platform is installed. */
const NO_BINARY = { NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere/satteri.node' }
const SPEC = { 'specs/a.md': '# Pool\n\n- [ ] **A-1**: Each pool MUST be.\n-\n' }

async function run(config: string, env: Record<string, string>, ...flags: string[]) {
  const repo = repository({ ...SPEC, 'mustmark.yaml': config })
  const line = [process.execPath, bin('spec-extract'), ...flags]
  return { repo, ...(await start(line, { cwd: repo.root, env })) }
}

test('MM-PARSE-0002: the native parser is taken where it loads', () => {
  const native = loadNative(() => ({ ...satteri, markdownToMdast: () => root }))
  expect('parse' in native && native.parse('')).toBe(root)
})

test('MM-PARSE-0002: where it does not load the reason is kept, up to its first line', () => {
  const native = loadNative(() => {
    throw new Error("Cannot find module 'satteri'\nRequire stack:\n- /somewhere/else.js")
  })
  expect(native).toEqual({ reason: "Cannot find module 'satteri'" })
})

test('MM-PARSE-0002: in a web container nothing is fetched from the network', () => {
  const native = loadNative(
    () => {
      throw new Error('the package was asked')
    },
    { node: '20', webcontainer: '1' },
  )
  expect(native).toEqual({ reason: 'a web container has no binary' })
})

describe('MM-PARSE-0002: without a binary', () => {
  test('auto falls back to remark, and the summary alone tells', async () => {
    const native = await run('parser: auto\n', {})
    const fallback = await run('parser: auto\n', NO_BINARY)
    expect([native.code, fallback.code]).toEqual([0, 0])
    expect(native.stderr).toContain('in 1 spec; parsed by satteri\n')
    expect(fallback.stderr).toBe(native.stderr.replace('by satteri', 'by remark'))
    expect(fallback.repo.files()).toEqual(native.repo.files())
    expect(fallback.repo.read('requirements/a.yaml')).toContain('Each pool MUST be.')
  })

  test('the default is auto', async () => {
    expect((await run('{}\n', NO_BINARY)).stderr).toContain('; parsed by remark\n')
    expect((await run('{}\n', {})).stderr).toContain('; parsed by satteri\n')
  })
})

describe('MM-PARSE-0003: parser: satteri', () => {
  test('is refused with the reason where the binary does not load, and writes nothing', async () => {
    const { code, stderr, repo } = await run('parser: satteri\n', NO_BINARY)
    expect(code).toBe(2)
    expect(stderr).toBe(
      'mustmark.yaml: error: Unexpected parser satteri, which does not load here (Cannot find native binding), expected auto or remark\n',
    )
    expect(Object.keys(repo.files()).sort()).toEqual(['mustmark.yaml', 'specs/a.md'])
  })

  test('runs where it does', async () => {
    const { code, stderr } = await run('parser: satteri\n', {})
    expect(code).toBe(0)
    expect(stderr).toContain('parsed by satteri\n')
  })
})

describe('MM-PARSE-0004: the parser is named', () => {
  test.each([
    ['remark', 'remark'],
    ['auto', 'satteri'],
    ['satteri', 'satteri'],
  ])('%s is %s, in every JSON output', async (choice, name) => {
    const repo = repository({ ...SPEC, 'mustmark.yaml': `parser: ${choice}\n` })
    for (const line of ['spec-extract', 'spec-lint', 'spec-links', 'spec-xref', 'mustmark check']) {
      const { stdout } = await repo.run(`${line} --format json`)
      expect(JSON.parse(stdout)).toHaveProperty('parser', name)
    }
    for (const line of ['spec-extract', 'spec-lint', 'spec-links', 'spec-xref', 'mustmark check']) {
      expect((await repo.run(line)).stderr).toContain(`; parsed by ${name}\n`)
    }
    const files = Object.entries(repo.files()).filter(([path]) => path.startsWith('requirements/'))
    expect(files.length).toBe(2)
    for (const [, text] of files) expect(text).not.toMatch(/satteri|remark/)
  })

  test.each(['spec-extract', 'spec-lint', 'spec-xref'])(
    '%s --debug names the files that are left to remark',
    async (line) => {
      const repo = repository({ ...SPEC, 'specs/b.md': 'B-1: This MUST be.\n' })
      const { stderr } = await repo.run(`${line} --debug`)
      expect(stderr).toContain(
        'parsed by satteri\nspecs/a.md is parsed by remark (an empty list item)\n',
      )
      expect(stderr).not.toContain('specs/b.md is parsed')
      repo.write('mustmark.yaml', 'parser: remark\n')
      expect((await repo.run(`${line} --debug`)).stderr).not.toContain('specs/a.md is parsed')
    },
  )
})
