import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/reports/formats/index.ts'
import { repository } from '../repository.ts'

const COMMON = [
  '--root',
  '--config',
  '--format',
  '--output',
  '--quiet',
  '--verbose',
  '--max-warnings',
  '--no-color',
  '--debug',
  '--version',
  '--help',
]
const XREF = [
  ...COMMON,
  '--rule',
  '--since',
  '--max-findings',
  '--update-baseline',
  '--prune-baseline',
  '--list-rules',
  '--explain',
  '--allow-empty',
  '--unreferenced',
]
const EXTRACT = [...COMMON, '--check', '--overwrite', '--allow-empty']

describe('--help is a result: it goes to standard output and exits 0', () => {
  test.each([
    ['spec-extract --help', EXTRACT, 'spec-extract --check'],
    ['mustmark extract --help', EXTRACT, 'spec-extract --check'],
    ['spec-xref --help', XREF, 'spec-xref OC-CORE-1001'],
    ['mustmark xref --help', XREF, 'spec-xref OC-CORE-1001'],
    ['mustmark retire --help', ['--reason', '--root', '--config', '--quiet', '--debug'], 'retire '],
  ])('%s', async (line, flags, example) => {
    const { code, stdout, stderr } = await repository({}).run(line)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const flag of flags) expect(stdout).toMatch(new RegExp(`^ {2}${flag}\\b`, 'm'))
    expect(stdout.split(/^Examples?:$/m)[1]).toContain(example)
  })

  test('mustmark --help names its commands', async () => {
    const { code, stdout, stderr } = await repository({}).run('mustmark --help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^ {2}extract .*\n(?:.*\n)* {2}retire /m)
  })

  test.each(['spec-lint', 'spec-links', 'spec-xref', 'mustmark check'])(
    'the help of %s names every format',
    async (name) => {
      const { stdout } = await repository({}).run(`${name} --help`)
      const help = stdout.replace(/\s+/g, ' ')
      const [, named = ''] = /for several files: ([\w-]+(?:, [\w-]+)*)/.exec(help) ?? []
      expect(named.split(', ')).toEqual(expect.arrayContaining(Object.keys(formats)))
    },
  )

  // Design section 6: everywhere `--help` with examples.
  test('mustmark --help has examples', async () => {
    const { stdout } = await repository({}).run('mustmark --help')
    expect(stdout).toMatch(/^Examples?:$/m)
  })

  test.each(['spec-extract', 'spec-xref'])(
    'the exit codes stand in the help of %s',
    async (name) => {
      const { stdout } = await repository({}).run(`${name} --help`)
      expect(stdout).toMatch(/Exit codes: 0 .*, 1 .*, 2 /)
    },
  )
})

describe('--version prints the version of package.json and exits 0', () => {
  const file = new URL('../../package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as {
    version: string
  }

  test.each([
    'spec-extract',
    'spec-xref',
    'mustmark',
    'mustmark extract',
    'mustmark xref',
    'mustmark retire',
  ])('%s', async (line) => {
    const ran = await repository({}).run(`${line} --version`)
    expect(ran).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})
