import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { bin, start } from './process.ts'

/** Runs in the thread of loader hooks: writes down every module that is loaded. */
const HOOKS = `
import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  appendFileSync(process.env.MODULES, url + '\\n')
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
  appendFileSync(process.env.MODULES, file + '\\n')
  return load(request, parent, ...rest)
}
`
const REGISTER = `
import { register } from 'node:module'
register('./hooks.mjs', import.meta.url)
`
const HEAVY =
  /node_modules\/(?:@bruits|satteri|unified|remark-[a-z]+|micromark[a-z-]*|mdast-util-[a-z-]+|yaml)\//

type Program = Parameters<typeof bin>[0]

/** The modules of ours and of others that a command line loads. */
async function loaded(name: Program, flags: string[], parser?: string): Promise<string[]> {
  const repo = repository({
    'specs/a.md': '- [A-1] It MUST run.\n',
    'hooks.mjs': HOOKS,
    'register.mjs': REGISTER,
    'required.cjs': REQUIRED,
    ...(parser && { 'mustmark.yaml': `parser: ${parser}\n` }),
  })
  const hooks = ['--require', repo.path('required.cjs'), '--import', repo.path('register.mjs')]
  const line = [process.execPath, ...hooks, bin(name), ...flags]
  const env = { MODULES: repo.path('modules.txt') }
  const { code } = await start(line, { cwd: repo.root, env })
  expect(code).toBe(0)
  return repo.read('modules.txt').split('\n')
}

describe('MM-CLI-0011: neither the Markdown parser nor the YAML library is loaded by', () => {
  test.each<[Program, string[]]>([
    ['spec-extract', ['--version']],
    ['spec-extract', ['--help']],
    ['spec-xref', ['--help']],
    ['mustmark', ['--version']],
    ['mustmark', ['--help']],
    ['mustmark', ['extract', '--help']],
    ['mustmark', ['retire', '--help']],
    ['mustmark', ['section', '--help']],
  ])('%s %j', async (name, flags) => {
    const modules = await loaded(name, flags)
    expect(modules.some((url) => url.includes('/node_modules/commander/'))).toBe(true)
    expect(modules.filter((url) => HEAVY.test(url))).toEqual([])
  })

  test('but by a run, so that the list above could tell', async () => {
    const modules = await loaded('spec-extract', [])
    for (const library of ['satteri', 'yaml']) {
      expect(modules.some((url) => url.includes(`/node_modules/${library}/`))).toBe(true)
    }
  })
})

test.each([
  ['auto', 'satteri', 'remark-parse'],
  ['remark', 'remark-parse', 'satteri'],
])('MM-PARSE-0005: parser: %s loads %s and not %s', async (parser, used, unused) => {
  const modules = await loaded('spec-extract', [], parser)
  expect(modules.some((url) => url.includes(`/node_modules/${used}/`))).toBe(true)
  expect(modules.filter((url) => url.includes(`/node_modules/${unused}/`))).toEqual([])
})
