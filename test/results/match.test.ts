import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NamedTest, TestReport, TestResult } from '../../src/model/result.ts'
import { matchResults } from '../../src/results/index.ts'
import { leftOver, testsOf, verdicts } from './reports.ts'

/** A report of results written `class / name: outcome` or `name: outcome`. */
function report(lines: string[], more: Partial<TestReport> & Partial<TestResult> = {}): TestReport {
  const { path = 'report.xml', format = 'junit', ...result } = more
  const results = lines.map((one): TestResult => {
    const [, className, name, outcome] = /^(?:(\S+) \/ )?(.*): (\w+)$/.exec(one) ?? []
    return {
      ...(className !== undefined && { className }),
      names: name ? [name] : [],
      outcome: outcome as TestResult['outcome'],
      ...result,
    }
  })
  return { path, format, results }
}

describe('full names', () => {
  const java = (name: string) => `src/test/java/com/acme/${name}.java`

  test('MM-RES-0030 the same method of another class is another test', () => {
    const tests = [
      ...testsOf(java('QueueTest'), 'QueueTest | rejects', 'QueueTest | Full | rejects'),
      ...testsOf(java('PoolTest'), 'PoolTest | rejects'),
      ...testsOf('src/test/java/com/other/QueueTest.java', 'QueueTest | rejects'),
    ]
    const one = report(['com.acme.PoolTest / rejects(): passed'])
    expect(verdicts(tests, one)).toEqual([
      'QueueTest | rejects: no result (0)',
      'QueueTest | Full | rejects: no result (0)',
      'PoolTest | rejects: passed (1)',
      'QueueTest | rejects: no result (0)',
    ])
    const nested = report([
      'com.acme.QueueTest$Full / rejects(): failed',
      'com.other.QueueTest / rejects: passed',
    ])
    expect(verdicts(tests, nested)).toEqual([
      'QueueTest | rejects: no result (0)',
      'QueueTest | Full | rejects: failed (1)',
      'PoolTest | rejects: no result (0)',
      'QueueTest | rejects: passed (1)',
    ])
    const elsewhere = report(['com.elsewhere.QueueTest / rejects: passed'])
    expect(leftOver(tests, elsewhere)).toEqual(['com.elsewhere.QueueTest | rejects: passed'])
  })

  test('MM-RES-0030 a bare name that stands in two places counts for neither, and is listed', () => {
    const tests = [
      ...testsOf('a.test.ts', 'rejects', 'queue | keeps'),
      ...testsOf('b.test.ts', 'rejects', 'keeps'),
    ]
    const one = report(['rejects: passed', 'queue keeps: passed', 'lost: failed'])
    expect(verdicts(tests, one)).toEqual([
      'rejects: no result (0)',
      'queue | keeps: passed (1)',
      'rejects: no result (0)',
      'keeps: no result (0)',
    ])
    expect(leftOver(tests, one)).toEqual(['lost: failed', 'rejects: passed ?? a.test.ts b.test.ts'])
  })

  test('MM-RES-0030 a name within a longer one is another name', () => {
    const tests = testsOf('a.test.ts', 'rejects', 'queue | rejects')
    const file = { file: 'a.test.ts' }
    expect(
      verdicts(
        tests,
        report(['pool > rejects: passed', 'never rejects: passed', 'xrejects: passed'], file),
      ),
    ).toEqual(['rejects: no result (0)', 'queue | rejects: no result (0)'])
    expect(verdicts(tests, report(['outer > queue > rejects: passed'], file))).toEqual([
      'rejects: no result (0)',
      'queue | rejects: no result (0)',
    ])
  })

  test('MM-RES-0030 MM-RES-0033 in a script every suite around a test is part of its name', () => {
    const tests = testsOf('a.test.ts', 'rejects', 'queue | rejects')
    const lines = ['queue / rejects: failed', 'pool / rejects: passed']
    const one = report(lines, { file: 'a.test.ts' })
    expect(verdicts(tests, one)).toEqual(['rejects: no result (0)', 'queue | rejects: failed (1)'])
    expect(leftOver(tests, one)).toEqual(['a.test.ts pool | rejects: passed'])
  })

  test('MM-RES-0030 reports of which nothing fits are idle', () => {
    const tests = testsOf('a.test.ts', 'rejects')
    const reports = [
      report(['rejects: passed']),
      report(['lost: passed'], { path: 'lost.xml' }),
      report([], { path: 'empty.xml' }),
    ]
    expect(matchResults(tests, reports).idle).toEqual(['lost.xml', 'empty.xml'])
  })

  test('MM-RES-0032 code may call a test other than its title', () => {
    const titled: NamedTest[] = [
      {
        path: java('QueueTest'),
        names: ['Queue', '[A-1] when full'],
        codeNames: ['QueueTest', 'full'],
      },
    ]
    for (const one of [
      'com.acme.QueueTest / full: passed',
      'com.acme.QueueTest / [A-1] when full: passed',
      'Queue / [A-1] when full: passed',
    ]) {
      expect(verdicts(titled, report([one]))).toEqual(['Queue | [A-1] when full: passed (1)'])
    }
    expect(verdicts(titled, report(['com.acme.PoolTest / full: passed']))).toEqual([
      'Queue | [A-1] when full: no result (0)',
    ])
  })
})

describe('files', () => {
  const both = [...testsOf('test/a.test.ts', 'x'), ...testsOf('packages/p/test/a.test.ts', 'x')]
  const of = (file: string, path = 'report.xml') =>
    verdicts(both, report(['x: passed'], { file, path })).map((one) => one.slice(3))

  test('MM-RES-0031 a path is looked up from the folders of the report', () => {
    expect(of('test/a.test.ts')).toEqual(['passed (1)', 'no result (0)'])
    expect(of('./test/a.test.ts', 'packages/p/junit.xml')).toEqual(['no result (0)', 'passed (1)'])
    expect(of('test\\a.test.ts', 'packages/p/out/junit.xml')).toEqual([
      'no result (0)',
      'passed (1)',
    ])
  })

  test('MM-RES-0031 an absolute path is known by its end, the longest first', () => {
    expect(of('/home/ci/work/test/a.test.ts')).toEqual(['passed (1)', 'no result (0)'])
    expect(of('/home/ci/work/packages/p/test/a.test.ts')).toEqual(['no result (0)', 'passed (1)'])
    expect(of('C:\\ci\\packages\\p\\test\\a.test.ts')).toEqual(['no result (0)', 'passed (1)'])
    expect(of('file:///ci/test/a.test.ts')).toEqual(['passed (1)', 'no result (0)'])
    expect(of('/home/ci/work/other/a.test.ts')).toEqual(['no result (0)', 'no result (0)'])
  })

  test('MM-RES-0031 a file is not one higher up, where another file shows the root', () => {
    const tests = [...testsOf('a.test.ts', 'x'), ...testsOf('test/b.test.ts', 'y')]
    for (const root of ['/home/ci/work/', 'C:\\work\\', 'work/', '']) {
      const lost = report(['x: passed'], { file: `${root}old/a.test.ts` })
      const found = report(['y: passed'], { file: `${root}test/b.test.ts` })
      const both = { ...lost, results: [...lost.results, ...found.results] }
      expect(verdicts(tests, both)).toEqual(['x: no result (0)', 'y: passed (1)'])
    }
  })

  test('MM-RES-0031 absolute and relative paths may stand in one report', () => {
    const tests = [...testsOf('a.test.ts', 'x'), ...testsOf('test/b.test.ts', 'y')]
    const one = report(['x: passed'], { file: '/home/ci/work/a.test.ts' })
    const two = report(['y: passed'], { file: 'test/b.test.ts' })
    const both = { ...one, results: [...one.results, ...two.results] }
    expect(verdicts(tests, both)).toEqual(['x: passed (1)', 'y: passed (1)'])
  })

  test('MM-RES-0031 a path from an unknown folder fits where the paths end so', () => {
    const one = report(['x: passed'], { file: 'a.test.ts' })
    expect(leftOver(both, one)).toEqual([
      'a.test.ts x: passed ?? test/a.test.ts packages/p/test/a.test.ts',
    ])
    expect(verdicts(testsOf('packages/p/test/a.test.ts', 'x'), one)).toEqual(['x: passed (1)'])
    expect(verdicts(testsOf('test/aa.test.ts', 'x'), one)).toEqual(['x: no result (0)'])
  })
})

describe('what stands in front of a name', () => {
  test('MM-RES-0033 a module of Python is a path', () => {
    const tests = [
      ...testsOf('py/tests/test_q.py', 'test_a', 'TestQ | test_a'),
      ...testsOf('py/other/test_q.py', 'test_a'),
    ]
    const lines = ['tests.test_q / test_a: passed', 'py.tests.test_q.TestQ / test_a: failed']
    expect(verdicts(tests, report(lines))).toEqual([
      'test_a: passed (1)',
      'TestQ | test_a: failed (1)',
      'test_a: no result (0)',
    ])
    expect(
      leftOver(tests, report(['test_q / test_a: passed', 'tests.test_q.TestP / test_a: passed'])),
    ).toEqual([
      'tests.test_q.TestP | test_a: passed',
      'test_q | test_a: passed ?? py/tests/test_q.py py/other/test_q.py',
    ])
  })

  test('MM-RES-0033 a package of Go is a folder', () => {
    const tests = [...testsOf('queue/q_test.go', 'TestA'), ...testsOf('root_test.go', 'TestA')]
    const of = (...lines: string[]) => verdicts(tests, report(lines)).map((one) => one.slice(7))
    expect(
      of('example.com/acme/queue / TestA: failed', 'example.com/acme / TestA: passed'),
    ).toEqual(['failed (1)', 'passed (1)'])
    expect(of('queue / TestA: failed')).toEqual(['failed (1)', 'no result (0)'])
    // Nothing is read of its folder, and it is not that of the root.
    expect(of('example.com/acme/pool / TestA: passed', 'example.com/acme / TestB: passed')).toEqual(
      ['no result (0)', 'no result (0)'],
    )
  })

  test('MM-RES-0033 a package that a manifest names is in its folder', () => {
    const go = [...testsOf('go/queue/q_test.go', 'TestA'), ...testsOf('queue/q_test.go', 'TestA')]
    const one = report(['example.com/acme/queue / TestA: passed'])
    const modules = [{ folder: 'go', name: 'example.com/acme', kind: 'module' as const }]
    const outcomes = matchResults(go, [one], modules).tests.map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['passed', undefined])
    const rust = [
      ...testsOf('crates/a/src/lib.rs', 'tests | works'),
      ...testsOf('crates/b/src/lib.rs', 'tests | works'),
    ]
    const two = report(['one / tests::works: passed', 'two / tests::works: failed'])
    const crates = [
      { folder: 'crates/b', name: 'one', kind: 'crate' as const },
      { folder: 'crates/a', name: 'two', kind: 'crate' as const },
    ]
    expect(matchResults(rust, [two], crates).tests.map(({ outcome }) => outcome)).toEqual([
      'failed',
      'passed',
    ])
    expect(leftOver(rust, two)).toHaveLength(2)
  })

  test('MM-RES-0033 crate, binary and modules of Rust are a path', () => {
    const tests = [
      ...testsOf('crates/queue/src/lib.rs', 'tests | works'),
      ...testsOf('crates/queue/src/pool/mod.rs', 'tests | works'),
      ...testsOf('crates/queue/tests/it.rs', 'works'),
      ...testsOf('crates/queue/tests/deep/main.rs', 'works'),
      ...testsOf('crates/queue/tests/deep/sub.rs', 'works'),
      ...testsOf('crates/app/src/main.rs', 'tests | works'),
      ...testsOf('crates/app/src/bin/tool.rs', 'tests | works'),
    ]
    const of = (...lines: string[]) =>
      matchResults(tests, [report(lines)]).tests.flatMap(({ path, outcome }) =>
        outcome ? path : [],
      )
    // https://nexte.st/docs/glossary/#binary-id
    expect(of('acme-queue / tests::works: passed')).toEqual(['crates/queue/src/lib.rs'])
    expect(of('acme-queue / pool::tests::works: passed')).toEqual(['crates/queue/src/pool/mod.rs'])
    expect(of('acme-queue::it / works: passed')).toEqual(['crates/queue/tests/it.rs'])
    expect(of('acme-queue::deep / works: passed')).toEqual(['crates/queue/tests/deep/main.rs'])
    expect(of('acme-queue::deep / sub::works: passed')).toEqual(['crates/queue/tests/deep/sub.rs'])
    expect(of('app::bin/app / tests::works: passed')).toEqual(['crates/app/src/main.rs'])
    expect(of('app::bin/tool / tests::works: passed')).toEqual(['crates/app/src/bin/tool.rs'])
    expect(of('acme-queue::other / works: passed')).toEqual([])
    expect(of('acme-queue / gone::tests::works: passed')).toEqual([])
    // cargo2junit
    expect(of('pool::tests / works: passed')).toEqual(['crates/queue/src/pool/mod.rs'])
  })

  test('MM-RES-0033 Kotlin may leave folders out, namespaces need not be folders', () => {
    const kotlin = testsOf('src/test/kotlin/queue/QueueTest.kt', 'QueueTest | rejects when full')
    expect(
      verdicts(kotlin, report(['com.acme.queue.QueueTest / rejects when full(): passed'])),
    ).toEqual(['QueueTest | rejects when full: passed (1)'])
    const sharp = testsOf('tests/QueueTests.cs', 'QueueTests | Rejects')
    expect(verdicts(sharp, report(['Acme.Tests.QueueTests / Rejects: passed']))).toEqual([
      'QueueTests | Rejects: passed (1)',
    ])
    const catch2 = testsOf('tests/queue.cpp', 'rejects when full')
    expect(
      verdicts(
        catch2,
        report([
          'tests.global / rejects when full: passed',
          'tests.global / rejects when full/two: failed',
        ]),
      ),
    ).toEqual(['rejects when full: failed (2)'])
    const ruby = [
      ...testsOf('spec/queue_spec.rb', 'Queue | rejects'),
      ...testsOf('spec/pool_spec.rb', 'Queue | rejects'),
    ]
    expect(verdicts(ruby, report(['spec.queue_spec / Queue rejects: passed']))).toEqual([
      'Queue | rejects: passed (1)',
      'Queue | rejects: no result (0)',
    ])
  })
})

describe('languages side by side', () => {
  const tests = [
    ...testsOf('py/test_parse.py', 'test_minutes', 'test_units'),
    ...testsOf('c/tests/test_parse.c', 'test_minutes', 'test_keeps'),
    ...testsOf('c/tests/test_count.c', 'test_keeps'),
    ...testsOf('c/tests/test_units.c', 'test_small'),
  ]

  test('MM-RES-0041 what CTest calls a test or program is no function of Python', () => {
    const lines = ['test_minutes / test_minutes: failed', 'test_units / test_units: passed']
    expect(verdicts(tests, report(lines))).toEqual([
      'test_minutes: no result (0)',
      'test_units: no result (0)',
      'test_minutes: failed (1)',
      'test_keeps: no result (0)',
      'test_keeps: no result (0)',
      'test_small: passed (1)',
    ])
    // Runners of scripts do repeat the name.
    const script = testsOf('a.test.ts', 'queue | rejects')
    expect(
      verdicts(script, report(['queue rejects: passed'], { className: 'queue rejects' })),
    ).toEqual(['queue | rejects: passed (1)'])
  })

  test('MM-RES-0033 a name of CTest may begin with its program, which is the file', () => {
    const lines = [
      'test_parse.test_keeps / test_parse.test_keeps: passed',
      'test_count.test_keeps / test_count.test_keeps: failed',
      'test_other.test_keeps / test_other.test_keeps: failed',
    ]
    const told = verdicts(tests, report(lines)).filter((one) => one.includes('keeps'))
    expect(told).toEqual(['test_keeps: passed (1)', 'test_keeps: failed (1)'])
    expect(leftOver(tests, report(lines))).toHaveLength(1)
  })
})

test('MM-RES-0033 a module that integration tests share is part of each of their binaries', () => {
  const tests = [
    ...testsOf('tests/common/mod.rs', 'is_one'),
    ...testsOf('tests/api.rs', 'is_one', 'common | is_one'),
    ...testsOf('tests/cli.rs', 'keeps'),
  ]
  const lines = ['a::cli / common::is_one: passed', 'a::api / is_one: failed']
  expect(verdicts(tests, report(lines))).toEqual([
    'is_one: passed (1)',
    'is_one: failed (1)',
    'common | is_one: no result (0)',
    'keeps: no result (0)',
  ])
  expect(leftOver(tests, report(['a::cli / other::is_one: passed']))).toHaveLength(1)
})

describe('cases', () => {
  test('MM-RES-0034 what Surefire calls a case is behind the method and its types', () => {
    const java = testsOf('QTest.java', 'QTest | x', 'QTest | y', 'QTest | x() again')
    const lines = [
      'QTest / x(int, String)[1] 5, a [b]: passed',
      'QTest / x(String) with "(5)": failed',
      'QTest / x() again: passed',
      'QTest / y() repetition 1 of 3: passed',
      'QTest / never y() repetition 1 of 3: failed',
      'QTest / (y) z: failed',
    ]
    expect(verdicts(java, report(lines))).toEqual([
      'QTest | x: failed (2)',
      'QTest | y: passed (1)',
      'QTest | x() again: passed (1)',
    ])
    expect(leftOver(java, report(lines))).toHaveLength(2)
  })

  test('MM-RES-0034 a case belongs to its test, unless a test has the whole name', () => {
    const python = testsOf('test_q.py', 'test_x')
    expect(
      verdicts(python, report(['test_q / test_x[a-[b]]: passed', 'test_q / test_x[2]: failed'])),
    ).toEqual(['test_x: failed (2)'])
    const java = testsOf('QTest.java', 'QTest | x', 'QTest | y')
    const lines = [
      'QTest / x(int, String)[1]: passed',
      'QTest / x{int}[2]: passed',
      'QTest / x[3]: passed',
      'QTest / y(): failed',
    ]
    expect(verdicts(java, report(lines))).toEqual([
      'QTest | x: passed (3)',
      'QTest | y: failed (1)',
    ])
    // A case that names no method may be of any.
    expect(leftOver(java, report(['QTest / [1] 5: passed']))).toEqual(['QTest | [1] 5: passed'])
    const script = testsOf('a.test.ts', 'x', 'x [a]')
    const told = report(['x [a]: passed', 'x [b]: failed', '[chromium] › x: passed'], {
      file: 'a.test.ts',
    })
    expect(verdicts(script, told)).toEqual(['x: passed (1)', 'x [a]: passed (1)'])
  })

  test('MM-RES-0035 a title with placeholders matches what it becomes', () => {
    const tests = testsOf(
      'a.test.ts',
      'q | takes %i of $name',
      'q | takes 1 of all',
      'q | %s',
      `sum of \${a} is`,
      '100 % sure',
    )
    const lines = [
      'q > takes 1 of x: passed',
      'q > takes 1 of all: failed',
      'q > other: passed',
      'sum of 5 is: passed',
      '100 % sure: passed',
    ]
    const one = report(lines, { file: 'a.test.ts' })
    expect(verdicts(tests, one)).toEqual([
      'q | takes %i of $name: passed (1)',
      'q | takes 1 of all: failed (1)',
      'q | %s: no result (0)',
      `sum of \${a} is: passed (1)`,
      '100 % sure: passed (1)',
    ])
    expect(leftOver(tests, one)).toEqual(['a.test.ts q > other: passed'])
    const each = testsOf('b.test.ts', 'size $n | takes %i')
    const json = {
      path: 'r',
      format: 'jest',
      results: [
        { file: '/ci/b.test.ts', names: ['size 3', 'takes 4'], outcome: 'passed' as const },
      ],
    }
    expect(verdicts(each, json)).toEqual(['size $n | takes %i: passed (1)'])
    const java = testsOf('QTest.java', 'QTest | size {0}')
    expect(verdicts(java, report(['QTest / size 5: passed', 'PTest / size 5: failed']))).toEqual([
      'QTest | size {0}: passed (1)',
    ])
  })

  test('MM-RES-0035 of two patterns the more literal one, of equal ones none', () => {
    const tests = testsOf('a.test.ts', 'takes %i', 'takes %i more', 'gives %s now', 'gives %d now')
    const one = report(['takes 3 more: passed', 'gives 1 now: passed'], { file: 'a.test.ts' })
    expect(verdicts(tests, one)).toEqual([
      'takes %i: no result (0)',
      'takes %i more: passed (1)',
      'gives %s now: no result (0)',
      'gives %d now: no result (0)',
    ])
    expect(leftOver(tests, one)).toEqual(['a.test.ts gives 1 now: passed ?? a.test.ts a.test.ts'])
  })
})

describe('verdicts', () => {
  test('MM-RES-0036 what stands in a suite counts for it, also what no code shows', () => {
    const tests = testsOf('a.test.ts', '', 'q', 'q | inner', 'q | inner | x', 'p')
    const one = report(['q > inner > x: passed', 'q > made by a loop: failed'], {
      file: 'a.test.ts',
    })
    expect(verdicts(tests, one)).toEqual([
      ': failed (2)',
      'q: failed (2)',
      'q | inner: passed (1)',
      'q | inner | x: passed (1)',
      'p: no result (0)',
    ])
    const go = testsOf('q/q_test.go', 'TestA')
    expect(
      verdicts(go, report(['m/q / TestA: passed', 'm/q / TestA/made_by_a_loop: failed'])),
    ).toEqual(['TestA: failed (2)'])
  })

  test('MM-RES-0035 MM-RES-0036 what stands in a suite whose title has placeholders counts for it', () => {
    const tests = testsOf('a.test.ts', 'in %s', 'in %s | $by', 'by %s')
    const one = report(['in text > comment: failed'], { file: 'a.test.ts' })
    expect(verdicts(tests, one)).toEqual([
      'in %s: failed (1)',
      'in %s | $by: no result (0)',
      'by %s: no result (0)',
    ])
  })

  test('MM-RES-0037 a failure wins, in one report or in several', () => {
    const tests = testsOf('a.test.ts', 'x', 'y', 'z')
    const file = { file: 'a.test.ts' }
    const first = report(['x: passed', 'y: skipped', 'z: skipped'], file)
    const second = report(['x: failed', 'y: passed'], { ...file, path: 'second.xml' })
    const told = ['x: failed (2)', 'y: passed (2)', 'z: skipped (1)']
    expect(verdicts(tests, first, second)).toEqual(told)
    expect(verdicts(tests, second, first)).toEqual(told)
    // Nothing tells two tests of the same name apart.
    expect(verdicts(testsOf('a.test.ts', 'x', 'x'), first, second)).toEqual([
      'x: failed (2)',
      'x: failed (2)',
    ])
  })

  test('MM-RES-0037 flakiness is told of what passed, and a hollow pass is none', () => {
    const tests = testsOf('q_test.go', 'TestA', 'TestB')
    const one = report(['TestA: passed'], { flaky: true })
    const two = report(['TestB: passed', 'TestB/x: skipped'])
    expect(verdicts(tests, one, two)).toEqual(['TestA: passed, flaky (1)', 'TestB: skipped (2)'])
  })

  test('MM-RES-0038 a file that fails fails its tests, one that passes says nothing of them', () => {
    const tests = testsOf('test/a.test.ts', '', 'x')
    expect(verdicts(tests, report([': failed'], { file: 'test/a.test.ts' }))).toEqual([
      ': failed (1)',
      'x: failed (1)',
    ])
    expect(verdicts(tests, report([': passed'], { file: 'test/a.test.ts' }))).toEqual([
      ': passed (1)',
      'x: no result (0)',
    ])
    const python = testsOf('tests/test_q.py', 'test_x')
    expect(verdicts(python, report(['tests.test_q: failed']))).toEqual(['test_x: failed (1)'])
  })

  test('MM-RES-0038 a module that pytest cannot load fails for its tests', () => {
    const python = [
      ...testsOf('tests/test_q.py', 'test_x'),
      ...testsOf('tests/test_p.py', 'test_x'),
    ]
    const one = report(['tests.test_q: failed'])
    const [result] = one.results as [TestResult]
    for (const more of [{}, { file: 'tests/test_q.py' }]) {
      const told = { ...one, results: [{ ...result, ...more, names: ['pytest', 'tests.test_q'] }] }
      expect(verdicts(python, told)).toEqual(['test_x: failed (1)', 'test_x: no result (0)'])
    }
  })

  test('MM-RES-0038 a package of Go that fails as a whole fails for its tests, and for no other', () => {
    const tests = [
      ...testsOf('q/a_test.go', 'TestA'),
      ...testsOf('q/b_test.go', 'TestB'),
      ...testsOf('q/deep/c_test.go', 'TestC'),
    ]
    for (const line of [
      'example.com/q / [build failed]: failed',
      'example.com/q / TestMain: failed',
    ]) {
      expect(verdicts(tests, report([line]))).toEqual([
        'TestA: failed (1)',
        'TestB: failed (1)',
        'TestC: no result (0)',
      ])
    }
    const whole = { path: 'r', format: 'go-test', results: [] }
    const results: TestResult[] = [
      { names: [], className: 'example.com/q/deep', outcome: 'failed' },
    ]
    expect(verdicts(tests, { ...whole, results })).toEqual([
      'TestA: no result (0)',
      'TestB: no result (0)',
      'TestC: failed (1)',
    ])
    expect(leftOver(tests, report(['example.com/q / TestGone: failed']))).toHaveLength(1)
    // Of two packages that it may be it is none.
    const twice = [...testsOf('a/q/a_test.go', 'TestA'), ...testsOf('b/q/a_test.go', 'TestA')]
    expect(leftOver(twice, report(['q / [build failed]: failed']))).toHaveLength(1)
    expect(verdicts(twice, report(['q / [build failed]: failed']))).toEqual([
      'TestA: no result (0)',
      'TestA: no result (0)',
    ])
  })

  test('MM-RES-0040 what is expected to fail has not passed', () => {
    const tests = testsOf('a.test.ts', 'x', 'y').map((one) => ({ ...one, failing: true }))
    const one = report(['x: passed', 'y: failed'], { file: 'a.test.ts' })
    expect(verdicts(tests, one)).toEqual(['x: skipped (1)', 'y: failed (1)'])
  })

  test('MM-RES-0038 a program of C gives its result to the tests of its file', () => {
    const tests = [
      ...testsOf('tests/queue_test.c', 'rejects'),
      ...testsOf('tests/pool_test.c', 'rejects'),
    ]
    expect(
      verdicts(
        tests,
        report(['queue_test / queue_test: passed', 'pool_test / pool_test: skipped']),
      ),
    ).toEqual(['rejects: passed (1)', 'rejects: skipped (1)'])
    const twice = [...tests, ...testsOf('old/queue_test.c', 'rejects')]
    expect(leftOver(twice, report(['queue_test / queue_test: passed']))).toEqual([
      'queue_test | queue_test: passed ?? tests/queue_test.c old/queue_test.c',
    ])
  })

  test('MM-RES-0030 every result is used, unmatched or ambiguous, whatever its names', () => {
    const word = fc.constantFrom(
      'a',
      'b',
      'a b',
      'a > b',
      'a.b',
      'a::b',
      'a/b',
      'a[1]',
      'a()',
      '',
      ' ',
      '%s a',
      '$x',
    )
    const names = fc.array(word, { maxLength: 3 })
    const paths = fc.constantFrom(
      'a.test.ts',
      'p/a.test.ts',
      'a.py',
      'a/b.py',
      'src/a.rs',
      'tests/a.rs',
      'a/a_test.go',
      'a_test.go',
      'a/B.java',
      'a.c',
      'a.rb',
      'a.kt',
    )
    const results = fc.record(
      {
        names,
        className: word,
        file: paths,
        outcome: fc.constantFrom('passed', 'failed', 'skipped'),
      },
      { requiredKeys: ['names', 'outcome'] },
    )
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: paths, names })),
        fc.array(results),
        fc.constantFrom('junit', 'cargo-test'),
        (tests, some, format) => {
          const read = { path: 'r', format, results: some as TestResult[] }
          const { tests: verdicts, unmatched, ambiguous } = matchResults(tests, [read])
          const used = new Set(
            verdicts.flatMap(({ results }) => results.map(({ result }) => result)),
          )
          for (const result of read.results) {
            const lists = [
              used.has(result),
              unmatched.some((one) => one.result === result),
              ambiguous.some((one) => one.result === result),
            ]
            expect(lists.filter((one) => one)).toHaveLength(1)
            if (result.file !== undefined && format === 'junit') {
              for (const { path, results } of verdicts) {
                if (results.some((one) => one.result === result))
                  expect(path.endsWith(result.file) || result.file.endsWith(path)).toBe(true)
              }
            }
          }
          for (const { outcome, results } of verdicts) {
            const isFailed = results.some(({ result }) => result.outcome === 'failed')
            expect(outcome === 'failed').toBe(isFailed)
            if (outcome === 'passed')
              expect(results.some(({ result }) => result.outcome === 'passed')).toBe(true)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
