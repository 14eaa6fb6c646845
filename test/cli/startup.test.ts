import { existsSync, readdirSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { bin, type Program, start, startBin } from './process.ts'

/** Runs in the thread of loader hooks: writes down every module that is loaded. */
const HOOKS = `
import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(process.env.MODULES, url + '\\n')
  return next(url, context)
}
`
/** What is required is not told to the hooks. */
const REQUIRED = `
const Module = require('node:module')
const { appendFileSync } = require('node:fs')
const load = Module._load
Module._load = (request, parent, ...rest) => {
  const file = Module._resolveFilename(request, parent)
  appendFileSync(process.env.REQUIRED, file + '\\n')
  return load(request, parent, ...rest)
}
`
const REGISTER = `
import { register } from 'node:module'
register('./hooks.mjs', import.meta.url)
`
const SPEC = '# A\n\n- [A-1] It MUST run.\n'
const HEAVY = /^node_modules\/(?:unified|remark-[a-z]+|micromark[a-z-]*|mdast-util-[a-z-]+|yaml)\//

/**
 * The files that a command line loads; of packages and of ours, as they are called before the build; and
 * the packages that are outside of it.
 */
async function loaded(name: Program, flags: string[], parser?: string) {
  const repo = repository({
    'specs/a.md': SPEC,
    'hooks.mjs': HOOKS,
    'register.mjs': REGISTER,
    'required.cjs': REQUIRED,
    'required.txt': '',
    ...(parser && { 'mustmark.yaml': `parser: ${parser}\n` }),
  })
  const hooks = ['--require', repo.path('required.cjs'), '--import', repo.path('register.mjs')]
  const line = [process.execPath, ...hooks, bin(name), ...flags]
  const env = { MODULES: repo.path('modules.txt'), REQUIRED: repo.path('required.txt') }
  const { code } = await start(line, { cwd: repo.root, env })
  expect(code).toBe(0)
  const files = repo
    .read('modules.txt')
    .trim()
    .split('\n')
    .map((url) => fileURLToPath(url))
  const required = repo.read('required.txt').split('\n')
  const inside = required.filter((file) => /\bdist.remark\b/.test(file))
  // The build leaves the path of each module above its code.
  const texts = [...files, ...inside].map((file) => readFileSync(file, 'utf8'))
  const modules = texts.flatMap(
    (text) => text.match(/(?<=^\/\/ )(?:src|node_modules)\/.+$/gm) ?? [],
  )
  return { files: files.map((file) => basename(file)), modules, required }
}

describe('MM-CLI-0011: neither the Markdown parser nor the YAML library is loaded by', () => {
  test.each<[Program, string[]]>([
    ['spec-extract', ['--help']],
    ['spec-xref', ['--help']],
    ['mustmark', ['--help']],
    ['mustmark', ['extract', '--help']],
    ['mustmark', ['extract', '--version']],
    ['mustmark', ['retire', '--help']],
    ['mustmark', ['section', '--help']],
  ])('%s %j', async (name, flags) => {
    const { modules } = await loaded(name, flags)
    expect(modules.some((path) => path.startsWith('node_modules/commander/'))).toBe(true)
    expect(modules.filter((path) => HEAVY.test(path))).toEqual([])
  })

  test('but by a run, so that the list above could tell', async () => {
    const { modules } = await loaded('spec-extract', [], 'remark')
    for (const library of ['unified', 'remark-parse', 'micromark', 'yaml']) {
      expect(modules.some((path) => path.startsWith(`node_modules/${library}/`))).toBe(true)
    }
  })
})

test('MM-SPEED-0013: remark is not loaded where no text is left to it', async () => {
  const { modules } = await loaded('spec-extract', [])
  expect(modules.some((path) => path.startsWith('node_modules/yaml/'))).toBe(true)
  expect(modules.filter((path) => /^node_modules\/(?:unified|remark-parse)\//.test(path))).toEqual(
    [],
  )
})

test.each([
  ['auto', [], true],
  ['remark', [], false],
  ['auto', ['--help'], false],
])(
  'MM-PARSE-0005: with parser: %s and %j the native parser is loaded: %s',
  async (parser, flags, isLoaded) => {
    const { required } = await loaded('spec-extract', flags, parser)
    expect(required.some((path) => /node_modules.satteri\b/.test(path))).toBe(isLoaded)
  },
)

test.each<[Program]>([
  ['mustmark'],
  ['spec-extract'],
  ['spec-lint'],
  ['spec-links'],
  ['spec-xref'],
])('MM-SPEED-0001: %s --version loads three modules of ours and no package', async (name) => {
  const { files, modules } = await loaded(name, ['--version'])
  expect(files).toEqual([`${name}.js`, 'start.js'])
  expect([...new Set(modules)].sort()).toEqual([
    'src/cli/start.ts',
    'src/cli/version.ts',
    'src/io/read-stdin.ts',
  ])
})

describe('MM-SPEED-0002: nothing of other commands is loaded by', () => {
  const OWN = {
    extract: /^src\/cli\/run-extract\.ts$/,
    check: /^src\/cli\/check\/run-check\.ts$/,
    assign: /^src\/(?:assign\/|cli\/assign\/run-)/,
    init: /^src\/(?:init\/|cli\/run-init\.)/,
    graph: /^src\/(?:cli\/graph\/run-|reports\/graph\/)/,
    retire: /^src\/cli\/run-retire\.ts$/,
    review: /^src\/cli\/review\/run-/,
    section: /^src\/cli\/section\/run-/,
    xref: /^src\/cli\/xref\/run-/,
  }

  test.each<[Program, string[], keyof typeof OWN | undefined]>([
    ['mustmark', ['--help'], undefined],
    ['spec-extract', [], 'extract'],
    ['spec-lint', ['--allow-empty'], 'check'],
    ['spec-links', [], 'check'],
    ['spec-xref', ['--allow-empty'], 'xref'],
    ['mustmark', ['section', 'specs/a.md', '--list'], 'section'],
    ['mustmark', ['init', '--dry-run'], 'init'],
  ])('%s %j', async (name, flags, own) => {
    const { modules } = await loaded(name, flags)
    const commands = Object.entries(OWN).filter(([, paths]) =>
      modules.some((path) => paths.test(path)),
    )
    expect(commands.map(([command]) => command)).toEqual(own === undefined ? [] : [own])
  })
})

describe('MM-SPEED-0003', () => {
  /** Stands for the function that Node 20 lacks. */
  const PRELOAD = `
import { writeFileSync } from 'node:fs'
import module from 'node:module'
module.enableCompileCache = () => writeFileSync('asked.txt', '')
`
  test.each([
    ['a command asks Node for the cache', ['--check'], true],
    ['--version does not', ['--version'], false],
  ])('%s', async (_, flags, isAsked) => {
    const repo = repository({ 'specs/a.md': SPEC, 'preload.mjs': PRELOAD })
    const preload = ['--import', repo.path('preload.mjs')]
    await start([process.execPath, ...preload, bin('spec-extract'), ...flags], { cwd: repo.root })
    expect(existsSync(repo.path('asked.txt'))).toBe(isAsked)
  })

  test.each([
    ['the cache is filled where Node has one', {}, 'enableCompileCache' in module],
    ['NODE_DISABLE_COMPILE_CACHE leaves it empty', { NODE_DISABLE_COMPILE_CACHE: '1' }, false],
  ])('%s', async (_, env, isFilled) => {
    const repo = repository({ 'specs/a.md': SPEC })
    const temporary = { TMPDIR: repo.root, TEMP: repo.root, TMP: repo.root }
    const options = { cwd: repo.root, env: { ...temporary, ...env } }
    const { code } = await startBin(['spec-extract', '--format', 'json'], options)
    expect(code).toBe(0)
    expect(readdirSync(repo.root).includes('node-compile-cache')).toBe(isFilled)
  })
})

/** The first write fails, as nothing that we foresaw does. */
const FAILS_ONCE = `
const { write } = process.stdout
process.stdout.write = () => {
  process.stdout.write = write
  throw new Error('on fire')
}
`

test('MM-SPEED-0008: the trace of a bug names functions and files of ours', async () => {
  const repo = repository({
    'specs/a.md': SPEC,
    'preload.mjs': FAILS_ONCE,
  })
  const line = [process.execPath, '--import', repo.path('preload.mjs'), bin('spec-extract')]
  const { code, stderr } = await start([...line, '--debug'], { cwd: repo.root })
  expect(code).toBe(2)
  expect(stderr).toContain('error: this is a bug in mustmark: on fire\n')
  expect(stderr).toMatch(
    /^ {4}at deliver \(.*\n {4}at runExtract \(.*\brun-extract-\w+\.js:\d+:\d+\)$/m,
  )
})
