import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import type { XrefPlace, XrefReport } from './xref-report.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/six-languages', import.meta.url))

/** A line of the table of what is right. */
interface Row {
  at: string
  id: string
  kind: string
  /** It stands where it cannot verify though its file is one of tests. */
  told: boolean
  where: string
}

const TABLE: Row[] = readFileSync(`${FOLDER}.expected.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [at, id, kind, ...where] = line.split(' ') as [string, string, string, ...string[]]
    return { at, id, kind: kind.replace('!', ''), told: kind.endsWith('!'), where: where.join(' ') }
  })

/** Where an ID stands in a name or a text, joined by underscores, and means nothing. */
const NOTHING = [
  'rs/tests/admission.rs:5', // The name of a function that is no test.
  'rs/tests/admission.rs:12', // Its call.
  'rs/tests/admission.rs:20', // The name of a test that is a text.
  'c/tests/test_queue.c:30', // The call of a test.
]

const CONFIG = `specs:
  - include: ["specs/*.md"]
    dialects: [bracketed]
    ids: ['SIX-[A-Z]+-\\d{4}']
code:
  tests: ["*/test/**", "*/tests/**", "**/*_test.go", "java/src/test/**"]
`

function sources(): Record<string, string> {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((file) => [file.slice(FOLDER.length + 1), readFileSync(file, 'utf8')]),
  )
}

function sixLanguages(): Repository {
  const spec = TABLE.map(({ id }) => `- [${id}] The queue MUST keep to ${id.slice(4)}.\n`)
  return repository({
    ...sources(),
    'mustmark.yaml': CONFIG,
    'specs/10-queue.md': `# Queue\n\nThe key words are those of RFC 2119.\n\n${spec.join('')}`,
  })
}

/** What a reference stands in, written as in the table. */
function whereOf({ symbol, test: path = [] }: XrefPlace): string {
  const names = path.map((name) => `> ${name}`).join(' ')
  if (symbol === undefined || symbol === path.at(-1)) return names || '-'
  return names === '' ? symbol : `${names} : ${symbol}`
}

async function reported(): Promise<{ report: XrefReport; repo: Repository }> {
  const repo = sixLanguages()
  const ran = await repo.run('spec-xref --format json')
  expect(ran.stderr).not.toContain('error:')
  return { report: JSON.parse(ran.stdout), repo }
}

test('MM-REF-0006 MM-REF-0007 MM-REF-0014: each reference in six languages has its kind, its place and what it stands in', async () => {
  const { report } = await reported()
  const open = new Map(TABLE.map((row) => [`${row.at} ${row.id}`, row.where]))
  const actual = report.items.flatMap((item) =>
    (['implements', 'verifies', 'cites'] as const).flatMap((kind) =>
      item[kind].map((one) => {
        const key = `${one.path}:${one.line} ${item.id}`
        return `${key} ${kind} ${open.get(key) === '*' ? '*' : whereOf(one)}`
      }),
    ),
  )
  const expected = TABLE.map(({ at, id, kind, where }) => `${at} ${id} ${kind} ${where}`)
  expect(actual.sort()).toEqual(expected.sort())
  expect(expected.length).toBeGreaterThan(60)
  expect(report.dangling).toEqual([])
  expect(report.ambiguous).toEqual([])
})

test('MM-REF-0001: the column of each reference is where its ID, or its part of a list, begins', async () => {
  const { report, repo } = await reported()
  for (const { id, implements: code, verifies, cites } of report.items) {
    for (const { path, line, column } of [...code, ...verifies, ...cites]) {
      const rest =
        repo
          .read(path)
          .split('\n')
          [line - 1]?.slice(column - 1) ?? ''
      const plain = rest.toUpperCase().replaceAll('_', '-')
      const isInList = rest.startsWith('SIX-TS-0013, 0014') || rest.startsWith('SIX-GO-0010..0012')
      expect(
        plain.startsWith(id ?? '') || isInList || /^0014\b/.test(plain),
        `${path}:${line}`,
      ).toBe(true)
    }
  }
})

test('MM-CODE-0015 MM-REF-0009: a comment in a file of tests that stands in no test is told, and nothing else is', async () => {
  const repo = sixLanguages()
  const ran = await repo.run('spec-xref --format unix')
  const told = [...ran.stdout.matchAll(/^([^:]+:\d+):.*\/reference-outside-test\]$/gm)]
  const expected = TABLE.filter((row) => row.told).map((row) => row.at)
  expect(told.map((match) => match[1]).sort()).toEqual(expected.sort())
})

test('the table names every place where an ID stands', () => {
  const found = Object.entries(sources()).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(/SIX[-_][A-Z]+[-_]\d{4}/gi)].map((match) => {
        const id = match[0].toUpperCase().replaceAll('_', '-')
        return `${path}:${index + 1} ${id}`
      }),
    ),
  )
  const table = new Set(TABLE.map(({ at, id }) => `${at} ${id}`))
  const missing = found.filter((one) => !table.has(one)).map((one) => one.split(' ')[0])
  expect(missing.sort()).toEqual([...NOTHING].sort())
})
