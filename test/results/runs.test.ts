import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { copiesOf, repository } from '../repository.ts'

/** Six small projects, and the reports of real runs of their tests (make-reports.sh). */
const FOLDER = fileURLToPath(new URL('../fixtures/runs', import.meta.url))

/** What has to be known after the run that a glob of reports tells of. */
interface Run {
  reports: string
  lines: string[]
  /** Other requirements, and results that are left, are not looked at. */
  isPart: boolean
}

/** The table of what is right, which says itself how it is to be read. */
const RUNS: Run[] = readFileSync(`${FOLDER}.expected.txt`, 'utf8')
  .split(/^(?=(?:===|~~~) )/m)
  .slice(1)
  .flatMap((section) => {
    const [head = '', ...rest] = section.split('\n').filter((line) => !/^#|^$/.test(line))
    const [mark, ...globs] = head.split(' ')
    return globs.map((reports) => ({
      reports,
      isPart: mark === '~~~',
      lines: rest.flatMap((line) => {
        const [, only, text = ''] = /^(?:\[(\S+)\] )?(.*)$/.exec(line) ?? []
        return only === undefined || only === reports ? text : []
      }),
    }))
  })

interface Told {
  id: string
  attribution: string
  result?: string
  verdict: string
  verifies: { path: string; test: string[]; result: string }[]
}

interface Unplaced {
  file?: string
  name: string
}

/** What spec-xref tells, in the words of the table, each requirement with its tests. */
function linesOf(report: {
  items: Told[]
  results: Record<'unmatched' | 'ambiguous', { results: Unplaced[] }>
}): string[] {
  const items = report.items.map(({ id, attribution, result = '-', verdict, verifies }) => {
    const tests = verifies.map(({ path, test, result }) => {
      return `  ${result} ${[path, ...test].join(' > ')}`
    })
    return [`${id} ${attribution} ${result} ${verdict}`, ...tests.sort()].join('\n')
  })
  const unplaced = (word: string, all: Unplaced[]) =>
    all.map(({ file, name }) => `${word} ${file === undefined ? '' : `${file} `}${name}`)
  const { unmatched, ambiguous } = report.results
  return [
    ...items,
    ...unplaced('left', unmatched.results),
    ...unplaced('unclear', ambiguous.results),
  ].sort()
}

/** Each requirement of the table with its tests. */
function itemsOf(lines: readonly string[]): string[] {
  const items = lines.join('\n').split(/\n(?! )/)
  return items
    .map((one) => {
      const [head = '', ...tests] = one.split('\n')
      return [head, ...tests.sort()].join('\n')
    })
    .sort()
}

const projects = copiesOf(async () => {
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  return repository(
    Object.fromEntries(paths.map((path) => [path.slice(FOLDER.length + 1), readFileSync(path)])),
  )
})

describe('MM-EVID-0002 MM-EVID-0003 MM-RES-0012 MM-RES-0030 MM-RES-0033 MM-RES-0034: what real runs say of each requirement', () => {
  test.each(RUNS)('$reports', async ({ reports, lines, isPart }) => {
    const repo = await projects()
    const ran = await repo.run(`spec-xref --format json --results ${reports}`)
    expect(ran.stderr).not.toContain('error:')
    const expected = itemsOf(lines)
    const family = /^RUN-[A-Z]+-/.exec(lines.find((line) => line.startsWith('RUN-')) ?? '')?.[0]
    const all = linesOf(JSON.parse(ran.stdout))
    const isOther = (one: string) => one.startsWith('RUN-') && !one.startsWith(family as string)
    const told = all.filter((one) => !isOther(one))
    // No result of this run belongs to another project.
    expect(all.filter(isOther).join('\n')).not.toMatch(
      / (?:verified|failed|skipped) |^ {2}(?!unm)/m,
    )
    const ids = new Set(expected.map((one) => one.split(' ')[0]))
    expect(isPart ? told.filter((one) => ids.has(one.split(' ')[0])) : told).toEqual(expected)
    expect(expected.length).toBeGreaterThan(5)
  })

  test('all reports together: a failure in one outweighs a pass in another', async () => {
    const repo = await projects()
    const ran = await repo.run('spec-xref --format json')
    const { items } = JSON.parse(ran.stdout) as { items: Told[] }
    const expected = new Map<string, string>()
    for (const line of RUNS.flatMap(({ lines }) => lines)) {
      const [id = '', , result = ''] = /^RUN-/.test(line) ? line.split(' ') : []
      if (id !== '') expected.set(id, worst(expected.get(id) ?? result, result))
    }
    expect(items.map(({ id, result = '-' }) => `${id} ${result}`)).toEqual(
      items.map(({ id }) => `${id} ${expected.get(id)}`),
    )
    expect(items).toHaveLength(expected.size)
    expect(expected.size).toBeGreaterThan(150)
  })
})

/** Of the results of two reports the one that is left. */
function worst(a: string, b: string): string {
  return ['failed', 'verified', 'skipped', 'unmatched', '-'].find(
    (one) => one === a || one === b,
  ) as string
}
