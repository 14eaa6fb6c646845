import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from './reports.ts'

const text = (...all: string[]) => `${all.join('\n')}\n`

describe('TAP', () => {
  test('MM-RES-0024 12, 13 and 14 are read', () => {
    expect(linesOf(text('1..3', 'ok 1 - a', 'not ok 2 b', 'ok'))).toEqual([
      'a: passed',
      'b: failed',
      ': passed',
    ])
    expect(linesOf(text('TAP version 13', 'ok 1 a\\#b \\\\ c # time=3ms', '1..1'))).toEqual([
      'a#b \\ c: passed',
    ])
    expect(
      linesOf(
        text('TAP version 14', '# a comment', 'pragma +strict', 'okay', 'ok 1 - issue #12', '1..1'),
      ),
    ).toEqual(['issue #12: passed'])
  })

  test('MM-RES-0024 what is to do or skipped has not passed', () => {
    const lines = [
      'ok 1 - a # SKIP no',
      'ok 2 - b # TODO',
      'not ok 3 - c # todo later',
      'not ok 4 # Skipped: no',
      'ok 5 # SKIP',
      '1..5',
    ]
    expect(linesOf(text(...lines))).toEqual([
      'a: skipped',
      'b: skipped',
      'c: skipped',
      ': skipped',
      ': skipped',
    ])
  })

  test('MM-RES-0024 subtests bear the names of the tests behind them', () => {
    const lines = [
      'TAP version 14',
      '    # Subtest: outer',
      '    ok 1 - a',
      '        not ok 1 - deep',
      '        1..1',
      '    not ok 2 - b',
      '    1..2',
      'not ok 1 - outer',
      'ok 2 - last',
      '1..2',
    ]
    expect(linesOf(text(...lines))).toEqual([
      'outer: failed',
      'outer | a: passed',
      'outer | b: failed',
      'outer | b | deep: failed',
      'last: passed',
    ])
    const braces = ['ok 1 - outer {', '    ok 1 - a', '    1..1', '}', '1..1']
    expect(linesOf(text(...braces))).toEqual(['outer: passed', 'outer | a: passed'])
  })

  test('MM-RES-0024 YAML is no test, but says where one is', () => {
    const lines = [
      'not ok 1 - a',
      '  ---',
      "  location: '/home/ci/a.test.js:3:1'",
      '  out: |',
      '    ok 2 - fake',
      '  ...',
      '1..1',
    ]
    expect(linesOf(text(...lines))).toEqual(['/home/ci/a.test.js:3 a: failed'])
  })

  test('MM-RES-0025 a plan that differs or is missing makes a report incomplete', () => {
    expect(linesOf(text('1..3', 'ok 1 - a', 'ok 2 - b'))).toEqual([
      'incomplete 1:1 Unexpected 2 tests, expected the 3 of the plan',
      'a: passed',
      'b: passed',
    ])
    expect(linesOf(text('TAP version 13', 'ok 1 - a'))).toEqual([
      'incomplete 1:1 Unexpected 1 test, expected a plan that counts them',
      'a: passed',
    ])
    expect(linesOf(text('1..1', '    1..2', '    ok 1 - a', 'ok 1 - outer'))).toEqual([
      'incomplete 2:1 Unexpected 1 test, expected the 2 of the plan',
      'outer: passed',
      'outer | a: passed',
    ])
  })

  test('MM-RES-0025 a run that bails out is incomplete', () => {
    expect(linesOf(text('1..3', 'ok 1 - a', 'Bail out! no disk', 'ok 2 - b'))).toEqual([
      'incomplete 3:1 Unexpected "Bail out!", expected every test to run',
      'a: passed',
    ])
  })
})

describe('the text of cargo test', () => {
  const run = (...tests: string[]) => [`running ${tests.length} tests`, ...tests, '']
  const over = (passed: number, failed: number, ignored: number) =>
    `test result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed; ${ignored} ignored; 0 measured; 0 filtered out`

  test('MM-RES-0023 binaries tell their files, and colours are no text', () => {
    const lines = [
      '\u001b[1m     Running\u001b[0m unittests src/main.rs (target/debug/deps/my_app-0123456789abcdef)',
      ...run('test tests::a ... \u001b[32mok\u001b[0m', 'test tests::b ... ignored, slow'),
      over(1, 0, 1),
      '     Running tests\\it.rs (target\\debug\\deps\\it-0123456789abcdef.exe)',
      ...run('test c - should panic ... FAILED'),
      over(0, 1, 0),
      '   Doc-tests my_app',
      ...run('test src/main.rs - Queue::push (line 12) - compile ... ok'),
      over(1, 0, 0),
    ]
    expect(linesOf(text(...lines))).toEqual([
      'src/main.rs my_app | tests::a: passed',
      'src/main.rs my_app | tests::b: skipped',
      'tests/it.rs it | c: failed',
      'src/main.rs:12 my_app | src/main.rs - Queue::push (line 12) - compile: passed',
    ])
  })

  test('MM-RES-0023 what tests print is no result', () => {
    const lines = [
      ...run('test a ... FAILED'),
      'failures:',
      '',
      '---- a stdout ----',
      'running 1 test',
      'test fake ... ok',
      '',
      'failures:',
      '    a',
      '',
      over(0, 1, 0),
    ]
    expect(linesOf(text(...lines))).toEqual(['a: failed'])
  })

  test('MM-RES-0023 a summary that differs or is missing makes a report incomplete', () => {
    expect(
      linesOf(text(...run('test a ... ok', 'test b ... printed'), 'ok', over(2, 0, 0))),
    ).toEqual([
      'incomplete 6:1 Unexpected "test result" that differs from the 1 of 2 tests above it, expected the same counts',
      'a: passed',
    ])
    expect(linesOf(text(...run('test a ... ok')))).toEqual([
      'incomplete 1:1 Unexpected end of a run of 1 tests, expected its "test result"',
      'a: passed',
    ])
  })
})

describe('the JSON of Jest and Vitest', () => {
  const report = (...files: object[]) => JSON.stringify({ startTime: 0, testResults: files })
  const tests = (...all: object[]) => ({
    name: '/ci/a.test.js',
    status: 'passed',
    assertionResults: all,
  })

  test('MM-RES-0020 only `passed` has passed', () => {
    const statuses = [
      'passed',
      'failed',
      'pending',
      'skipped',
      'todo',
      'disabled',
      'focused',
      'new',
      undefined,
    ]
    const all = statuses.map((status) => ({ ancestorTitles: ['q'], title: String(status), status }))
    expect(linesOf(report(tests(...all)))).toEqual([
      '/ci/a.test.js q | passed: passed',
      '/ci/a.test.js q | failed: failed',
      ...statuses.slice(2).map((one) => `/ci/a.test.js q | ${one}: skipped`),
    ])
  })

  test('MM-RES-0020 a file that failed without a failed test is a failed result', () => {
    const broken = { name: '/ci/b.test.js', status: 'failed', assertionResults: [], message: 'x' }
    expect(linesOf(report(broken))).toEqual(['/ci/b.test.js : failed'])
    const told = { ...tests({ title: 'a', status: 'failed' }), status: 'failed' }
    expect(linesOf(report(told))).toEqual(['/ci/a.test.js a: failed'])
  })

  test('MM-RES-0015 tries are counted', () => {
    const again = { title: 'a', status: 'passed', invocations: 3, location: { line: 7, column: 1 } }
    expect(linesOf(report(tests(again)))).toEqual(['/ci/a.test.js:7 a: passed, reruns 2, flaky'])
  })

  test('MM-RES-0020 text that is no JSON is unreadable, with its place', () => {
    const faults: Record<string, string> = {
      '{"testResults": [': '1:18 Unexpected end of JSON, expected more',
      '{"testResults": [\n{"name": "a':
        '2:10 Unexpected string that breaks off in JSON, expected a whole one',
      '{"testResults": [}': '1:18 Unexpected } in JSON, expected something else',
      '{"testResults":\n [1,]}': '2:5 Unexpected ] in JSON, expected something else',
      '{"testResults": [1 2]}': '1:20 Unexpected 2 in JSON, expected something else',
      '{"a": NaN}': '1:7 Unexpected N in JSON, expected something else',
      '{"a" 1}': '1:6 Unexpected 1 in JSON, expected something else',
      '{} {}': '1:4 Unexpected { in JSON, expected something else',
      '{"a": "\\u00e4 \\q"}': '1:7 Unexpected string that breaks off in JSON, expected a whole one',
      '{"a": "\\u00e4\\"", }': '1:19 Unexpected } in JSON, expected something else',
      [`{"a": "${'x'.repeat(10_000_000)}`]:
        '1:7 Unexpected string that breaks off in JSON, expected a whole one',
      '{"a": 1}': '',
    }
    for (const [json, fault] of Object.entries(faults)) {
      expect(linesOf(json)).toEqual([
        fault === ''
          ? 'unreadable Unexpected JSON without testResults, expected that of Jest or Vitest'
          : `unreadable ${fault}`,
      ])
    }
  })

  test('MM-RES-0020 a fault has a place wherever JSON is broken', () => {
    const json = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ']', '"', ',', 'x'))
    fc.assert(
      fc.property(json, ([whole, at, put]) => {
        const broken = `{"a":${whole.slice(0, at % (whole.length + 1))}${put}`
        expect(linesOf(broken)[0]).toMatch(/^unreadable \d+:\d+ Unexpected /)
      }),
    )
  })
})

describe('go test -json', () => {
  const events = (...all: object[]) =>
    text(...all.map((one) => JSON.stringify({ Time: '2026-01-01T00:00:00Z', Action: 'x', ...one })))
  const [Package, Test] = ['example.com/q', 'TestA']

  test('MM-RES-0022 what began and did not end has failed', () => {
    const panicked = events(
      { Action: 'run', Package, Test },
      { Action: 'run', Package, Test: 'TestB' },
      { Action: 'fail', Package, Test },
    )
    expect(linesOf(panicked)).toEqual([
      'example.com/q | TestA: failed',
      'example.com/q | TestB: failed',
    ])
  })

  test('MM-RES-0022 a package that failed without a failed test is a failed result', () => {
    const unbuilt = `# example.com/q\n./q.go:1: no\n${events({ Action: 'start', Package }, { Action: 'fail', Package })}`
    expect(linesOf(unbuilt.slice(unbuilt.indexOf('{')))).toEqual(['example.com/q: failed'])
    const told = events({ Action: 'fail', Package, Test }, { Action: 'fail', Package })
    expect(linesOf(told)).toEqual(['example.com/q | TestA: failed'])
    expect(linesOf(events({ Action: 'start', Package }))).toEqual(['example.com/q: failed'])
  })

  test('MM-RES-0022 of several runs of a test a failure counts', () => {
    const twice = events(
      { Action: 'run', Package, Test },
      { Action: 'fail', Package, Test },
      { Action: 'run', Package, Test },
      { Action: 'pass', Package, Test },
    )
    expect(linesOf(twice)).toEqual(['example.com/q | TestA: failed'])
  })

  test('MM-RES-0022 MM-RES-0002 a line that is cut off is told', () => {
    const cut = `${events({ Action: 'pass', Package, Test })}{"Action":"fa`
    expect(linesOf(cut)).toEqual([
      'incomplete 2:1 Unexpected line that is no JSON, expected an event',
      'example.com/q | TestA: passed',
    ])
  })
})
