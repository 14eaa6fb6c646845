import { describe, expect, test } from 'vitest'
import type { NamedTest } from '../../src/model/result.ts'
import { goodReport, leftOver, reportBytes, testsOf, verdicts } from './reports.ts'

/**
 * Reports that the runners themselves wrote, of the same small projects, with long outputs and the
 * names of folders shortened; beside each what its tests did, as one reads it in their code.
 */
const runs: Record<string, { tests: NamedTest[]; verdicts: string[]; left?: string[] }> = {}

const python = {
  tests: testsOf(
    'tests/test_queue.py',
    'TestQueue | test_rejects',
    'TestQueue | test_sizes',
    'TestQueue | TestNested | test_deep',
    'test_rejects',
    'test_skipped',
    'test_xfail',
    'test_error',
    'test_teardown',
    'TestQueue',
  ),
  verdicts: [
    'TestQueue | test_rejects: passed (1)',
    'TestQueue | test_sizes: failed (2)',
    'TestQueue | TestNested | test_deep: passed (1)',
    'test_rejects: failed (1)',
    'test_skipped: skipped (1)',
    'test_xfail: skipped (1)',
    'test_error: failed (1)',
    'test_teardown: failed (1)',
    'TestQueue: failed (4)',
  ],
}
runs['pytest.xml'] = python
runs['pytest-xunit1.xml'] = python

const vitest = (flaky: string) => ({
  tests: [
    ...testsOf(
      'test/a.test.mjs',
      'queue | [A-1] rejects',
      'queue | takes %i of %s',
      'queue | names $name',
      'queue | inner > odd | a & b < c "q"',
      'queue | inner > odd',
      'queue | later',
      'queue | never',
      'top',
      'flaky',
    ),
    ...testsOf('test/broken.test.mjs', 'is never run'),
  ],
  verdicts: [
    'queue | [A-1] rejects: passed (1)',
    'queue | takes %i of %s: failed (2)',
    'queue | names $name: passed (1)',
    'queue | inner > odd | a & b < c "q": passed (1)',
    'queue | inner > odd: passed (1)',
    'queue | later: skipped (1)',
    'queue | never: skipped (1)',
    'top: passed (1)',
    flaky,
    'is never run: failed (1)',
  ],
})
runs['vitest.xml'] = vitest('flaky: passed (1)')
runs['vitest.json'] = vitest('flaky: passed, flaky (1)')

const node = (inner: number) => ({
  tests: testsOf(
    'n.test.mjs',
    'queue | rejects',
    'queue | fails',
    'queue | inner | deep # hash',
    'queue | inner | skip',
    'queue | inner | todo',
    'queue | inner',
    'top',
  ),
  verdicts: [
    'queue | rejects: passed (1)',
    'queue | fails: failed (1)',
    'queue | inner | deep # hash: passed (1)',
    'queue | inner | skip: skipped (1)',
    'queue | inner | todo: skipped (1)',
    `queue | inner: passed (${inner})`,
    'top: passed (1)',
  ],
})
runs['node.xml'] = node(3)
// TAP has the suites themselves as well: that of `inner`, and that of `queue`, which is no test.
runs['node.tap'] = { ...node(4), left: ['/home/ci/work/n.test.mjs:2 queue: failed'] }

const go = {
  tests: [
    ...testsOf(
      'queue/queue_test.go',
      'TestRejects',
      'TestRejects | when full',
      'TestRejects | a/b',
      'TestSkipped',
    ),
    ...testsOf('root_test.go', 'TestRejects'),
  ],
  verdicts: [
    'TestRejects: failed (4)',
    'TestRejects | when full: failed (2)',
    'TestRejects | a/b: skipped (1)',
    // Go says that it passed, but all of it was skipped.
    'TestSkipped: skipped (2)',
    'TestRejects: passed (1)',
  ],
}
runs['go-test.ndjson'] = go
runs['go-junit-report.xml'] = go
runs['gotestsum.xml'] = go

const rust = {
  tests: [
    ...testsOf('src/lib.rs', 'tests | rejects', 'tests | slow', 'tests | panics'),
    ...testsOf('src/pool.rs', 'tests | rejects'),
    ...testsOf('tests/it.rs', 'rejects'),
  ],
  verdicts: [
    'tests | rejects: passed (1)',
    'tests | slow: skipped (1)',
    'tests | panics: passed (1)',
    'tests | rejects: failed (1)',
    'rejects: passed (1)',
  ],
}
runs['cargo-test.txt'] = {
  ...rust,
  left: [
    'src/lib.rs:1 my_queue | src/lib.rs - (line 1): passed',
    'src/pool.rs:1 my_queue | src/pool.rs - pool::push (line 1): passed',
  ],
}
runs['cargo-test-stdout.txt'] = {
  ...rust,
  left: [
    'src/lib.rs:1 src/lib.rs - (line 1): passed',
    'src/pool.rs:1 src/pool.rs - pool::push (line 1): passed',
  ],
}

const google = testsOf(
  'gt.cc',
  'QueueTest.Rejects',
  'QueueTest.Fails',
  'QueueTest.DISABLED_Later',
  'QueueTest.Skips',
  'Sizes.Takes',
  'Typed.Works',
)
const googled = [
  'QueueTest.Rejects: passed (1)',
  'QueueTest.Fails: failed (1)',
  'QueueTest.DISABLED_Later: skipped (1)',
  'QueueTest.Skips: skipped (1)',
  'Sizes.Takes: failed (3)',
  'Typed.Works: passed (2)',
]
runs['googletest.xml'] = { tests: google, verdicts: googled }
runs['ctest.xml'] = {
  tests: [...google, ...testsOf('queue_test.c', '', 'test_rejects')],
  verdicts: [...googled, ': passed (1)', 'test_rejects: passed (1)'],
  left: [
    'bad: failed',
    // The program was not found.
    'gone: skipped',
    'off: skipped',
    'skip: skipped',
  ].map((one) => `${one.split(':')[0]} | ${one}`),
}

const jest = (queue: number) => ({
  tests: testsOf(
    'test/a.test.js',
    'queue | inner | rejects',
    'queue | inner | takes %i',
    'queue | later',
    'top',
    'queue',
  ),
  verdicts: [
    'queue | inner | rejects: passed (1)',
    'queue | inner | takes %i: failed (2)',
    'queue | later: skipped (1)',
    'top: passed (1)',
    `queue: failed (${queue})`,
  ],
})
runs['jest.json'] = jest(5)
// jest-junit says of a test that is to do that it passed; no test of the code claims it.
runs['jest-junit.xml'] = { ...jest(4), left: ['queue never | queue never: passed'] }

runs['playwright.xml'] = {
  tests: testsOf('pw/a.spec.js', 'queue | rejects', 'queue | later', 'queue | flaky', 'fails'),
  verdicts: [
    'queue | rejects: passed (2)',
    'queue | later: skipped (2)',
    'queue | flaky: passed (2)',
    'fails: failed (2)',
  ],
}

const javaFile = 'src/test/java/com/acme/QueueTest.java'
runs['surefire.xml'] = {
  tests: [
    ...testsOf(
      javaFile,
      'QueueTest | rejects',
      'QueueTest | sizes',
      'QueueTest | texts',
      'QueueTest | off',
      'QueueTest | error',
      'QueueTest | WhenFull | rejects',
      'QueueTest | again',
      'QueueTest | flaky',
    ),
    {
      path: javaFile,
      names: ['QueueTest', '[A-1] rejects when full'],
      codeNames: ['QueueTest', 'named'],
    },
  ],
  verdicts: [
    'QueueTest | rejects: passed (1)',
    'QueueTest | sizes: failed (2)',
    'QueueTest | texts: passed (2)',
    'QueueTest | off: skipped (1)',
    'QueueTest | error: failed (1)',
    'QueueTest | WhenFull | rejects: passed (1)',
    'QueueTest | again: passed (2)',
    'QueueTest | flaky: failed (1)',
    'QueueTest | [A-1] rejects when full: passed (1)',
  ],
}
runs['surefire-class.xml'] = {
  tests: testsOf('src/test/java/com/acme/BrokenTest.java', 'BrokenTest | never'),
  verdicts: ['BrokenTest | never: failed (1)'],
}

describe('reports that runners wrote', () => {
  test.each(Object.keys(runs))('MM-RES-0001 MM-RES-0012 MM-RES-0030 %s', (name) => {
    const run = runs[name] as (typeof runs)[string]
    const report = goodReport(name, reportBytes(name))
    expect(verdicts(run.tests, report)).toEqual(run.verdicts)
    expect(leftOver(run.tests, report)).toEqual(run.left ?? [])
  })
})
