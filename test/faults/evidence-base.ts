import { expect } from 'vitest'
import { type Ran, type Repository, repository } from '../repository.ts'
import { append, CONFIG } from './base.ts'
import { TEXTS } from './reference-base.ts'

export const NEXTEST = 'reports/nextest.xml'
export const PYTEST = 'reports/pytest.xml'
export const VITEST = 'reports/vitest.json'
export const GO = 'reports/go.json'
export const WAIVERS = 'requirements/waivers.yaml'
export const REVIEWS = 'requirements/reviews.yaml'
export const RATCHET = 'requirements/ratchet.yaml'

/** The day of the runs and, a day before it, that of the reports and the commit. */
const DAY = '2026-06-02'
const BEFORE = '2026-06-01T12:00:00Z'

/** What runners write of the tests that the repository has, each in its own form. */
const REPORTS = {
  [NEXTEST]: `<testsuites name="nextest-run" timestamp="2026-06-01T13:00:00Z">
<testsuite name="pool" tests="1" errors="0" failures="0">
<testcase name="queue::tests::oc_core_1002_rejects" classname="pool"/>
</testsuite>
<testsuite name="pool::admission" tests="1" errors="0" failures="0">
<testcase name="has_a_limit" classname="pool::admission"/>
</testsuite>
</testsuites>
`,
  [PYTEST]: `<testsuites><testsuite name="pytest" tests="2" errors="0" failures="0" timestamp="2026-06-01T13:00:00Z">
<testcase classname="tests.test_session" name="test_login"/>
<testcase classname="tests.test_session" name="test_logout"/>
</testsuite></testsuites>
`,
  [VITEST]: `${JSON.stringify(
    {
      startTime: Date.parse('2026-06-01T13:00:00Z'),
      numTotalTests: 1,
      testResults: [
        {
          name: 'src/net.test.ts',
          status: 'passed',
          assertionResults: [
            { ancestorTitles: ['net'], title: 'OC-NET-2001 carries an ID', status: 'passed' },
          ],
        },
      ],
    },
    undefined,
    1,
  )}
`,
  [GO]: `{"Time":"2026-06-01T13:00:00Z","Action":"run","Package":"example.org/pool/src","Test":"TestExpired"}
{"Time":"2026-06-01T13:00:00Z","Action":"pass","Package":"example.org/pool/src","Test":"TestExpired"}
{"Time":"2026-06-01T13:00:00Z","Action":"pass","Package":"example.org/pool/src"}
`,
}

const GATES = `results: ["reports/*"]
gates:
  MUST: { implemented: 100, tested: 100, verified: 100, reviewed: 100 }
  MAY: { implemented: 100 }
`

const WAIVER = `OC-CORE-1003:
  implemented: { reason: 'Retries come with the next release.', owner: ann, expires: 2026-06-30 }
`

/** The line that CI runs. */
export const CHECK = `mustmark check --max-warnings 0 --ratchet --date ${DAY}`

/** Every MUST is implemented, tested, verified and reviewed, the MAY is waived, and nothing is said. */
export async function released(): Promise<Repository> {
  const repo = repository(
    {
      ...TEXTS,
      ...REPORTS,
      'Cargo.toml': '[package]\nname = "pool"\n',
      'go.mod': 'module example.org/pool\n',
    },
    { git: true },
  )
  append(CONFIG, GATES)(repo)
  repo.write(WAIVERS, WAIVER)
  await repo.run('spec-extract')
  await repo.run(['mustmark', 'review', '--all', '--reason', 'the first release'])
  await repo.run(`spec-xref --update-ratchet --date ${DAY}`)
  commit(repo, BEFORE)
  const { code, stdout } = await repo.run(CHECK)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  return repo
}

/** Commits all of it on a day. */
export function commit(repo: Repository, date: string): void {
  repo.git('add', '-A')
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
  process.env.GIT_COMMITTER_DATE = date
  try {
    repo.git(...who, 'commit', '-qm', 'x', `--date=${date}`)
  } finally {
    delete process.env.GIT_COMMITTER_DATE
  }
}

/** One mistake after which nothing may be released, and how `mustmark check` tells of it. */
export interface EvidenceFault {
  edit(repo: Repository): void
  says: RegExp
  code?: 1 | 2
  /** Beside those of the line that CI runs. */
  flags?: string
}

export function printed({ stdout, stderr }: Ran): string {
  return stdout + stderr
}
