import { cpSync, mkdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { start, startBin } from '../cli/process.ts'
import { repository } from '../repository.ts'
import { outputsIn } from './outcome.ts'
import { repositories, SEED } from './specs.ts'

/** Several generated repositories in one, so that one process sees a lot. */
const samples = fc.sample(repositories(true), { seed: SEED, numRuns: 4 })
const TEXTS = {
  ...Object.fromEntries(
    samples.flatMap(({ texts }, index) =>
      Object.entries(texts)
        .filter(([path]) => path.endsWith('.md'))
        .map(([path, text]) => [path.replace('specs/', `specs/${index}/x${index}-`), text]),
    ),
  ),
  'specs/I.md': '- [II-1] It MUST BE.\n',
  'specs/ı.md': '- [II-2] It MUST BE.\n',
  'mustmark.yaml': `specs:
  - include: ["specs/**/*.md"]
    ids: ['[A-ZÄ]+(-[A-Z]+)*-\\d+']
`,
}

const ENVIRONMENTS: Record<string, Record<string, string>> = {
  'a time zone a day ahead': { TZ: 'Pacific/Kiritimati' },
  'Turkish, whose i has no capital I': { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  'no locale': { LC_ALL: 'C' },
  'a locale that sorts ä behind z': { LC_ALL: 'sv_SE.UTF-8', TZ: 'America/St_Johns' },
  'a git that would quote, colour and page': {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'core.quotePath',
    GIT_CONFIG_VALUE_0: 'true',
    GIT_CONFIG_KEY_1: 'color.ui',
    GIT_CONFIG_VALUE_1: 'always',
  },
}

test('the environment reaches a child process', async () => {
  const probe =
    'console.log(Intl.DateTimeFormat().resolvedOptions().locale, new Date(0).getHours())'
  const env = { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }
  const { stdout } = await start([process.execPath, '-e', probe], { cwd: '/', env })
  expect(stdout).toMatch(/^tr-TR (?!0\b)\d+/)
})

for (const [name, env] of Object.entries(ENVIRONMENTS)) {
  test(`MM-CORE-0001: the same bytes with ${name}`, async () => {
    const plain = repository(TEXTS, { git: true })
    const other = repository(TEXTS, { git: true })
    const expected = await startBin(['spec-extract', '--verbose'], { cwd: plain.root })
    const actual = await startBin(['spec-extract', '--verbose'], { cwd: other.root, env })
    expect(expected.code).not.toBe(2)
    expect(actual).toEqual(expected)
    expect(outputsIn(other)).toEqual(outputsIn(plain))
    const json = ['spec-extract', '--format', 'json'] as const
    expect(await startBin(json, { cwd: other.root, env })).toEqual(
      await startBin(json, { cwd: plain.root }),
    )
  })
}

test('MM-CORE-0001: the same bytes in a root with another name and from another folder', async () => {
  const plain = repository(TEXTS)
  const other = repository({ 'x.txt': '' })
  const deep = other.path('größe/two words/[x]')
  mkdirSync(deep, { recursive: true })
  cpSync(plain.root, deep, { recursive: true })
  const expected = await startBin(['spec-extract', '--verbose'], { cwd: plain.root })
  const line = ['spec-extract', '--verbose', '--root', deep] as const
  const actual = await startBin(line, { cwd: '/' })
  expect(expected.code).not.toBe(2)
  expect(actual).toEqual(expected)
  for (const [path, text] of Object.entries(outputsIn(plain))) {
    expect(other.read(`größe/two words/[x]/${path}`)).toBe(text)
  }
})
