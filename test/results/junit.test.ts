import { describe, expect, test } from 'vitest'
import { readReport } from '../../src/results/index.ts'
import { linesOf } from './reports.ts'

const suite = (inner: string, attributes = '') =>
  `<testsuite name="com.acme.QueueTest" ${attributes}>${inner}</testsuite>`
const cased = (inner: string, attributes = '') =>
  suite(`<testcase classname="com.acme.QueueTest" name="rejects" ${attributes}>${inner}</testcase>`)
const outcomes = (xml: string) => linesOf(xml).map((one) => one.split(': ').at(-1))

describe('JUnit XML', () => {
  test('MM-RES-0012 suites nest, and what is no test case is left out', () => {
    const xml = `<?xml version="1.0"?>
<!-- a run -->
<testsuites><testsuite name="all">
  <properties><property name="testcase" value="x"/></properties>
  <testsuite name="inner"><testcase name="a"><system-out>&lt;testcase name="x"/> <![CDATA[<failure/>]]></system-out></testcase></testsuite>
  <testcase name="b"/><system-err>x &amp; y</system-err>
</testsuite><testcase name="c"/></testsuites>`
    expect(linesOf(xml)).toEqual(['all | inner | a: passed', 'all | b: passed', 'c: passed'])
  })

  test('MM-RES-0014 an error is a failure, and only what ran and did not fail has passed', () => {
    expect(outcomes(cased('<failure message="x"/>'))).toEqual(['failed'])
    expect(outcomes(cased('<error message="x"/>'))).toEqual(['failed'])
    expect(outcomes(cased('<skipped/><failure/>'))).toEqual(['failed'])
    expect(outcomes(cased('<skipped type="todo"/><failure/>'))).toEqual(['skipped'])
    expect(outcomes(cased('<skipped/>'))).toEqual(['skipped'])
    expect(outcomes(cased('<disabled/>'))).toEqual(['skipped'])
    expect(outcomes(cased('', 'status="notrun" result="suppressed"'))).toEqual(['skipped'])
    expect(outcomes(cased('', 'status="disabled"'))).toEqual(['skipped'])
    expect(outcomes(cased('', 'status="fail"'))).toEqual(['failed'])
    expect(outcomes(cased('', 'status="run" result="completed"'))).toEqual(['passed'])
    expect(outcomes(cased('<properties><property name="failure"/></properties>'))).toEqual([
      'passed',
    ])
  })

  test('MM-RES-0014 what fails in a suite and in no test of it is a failed result', () => {
    expect(linesOf(suite('<testcase name="a"/><error message="hook"/>'))).toEqual([
      'com.acme.QueueTest | a: passed',
      'com.acme.QueueTest: failed',
    ])
  })

  test('MM-RES-0015 reruns are counted, and a pass behind a failure is flaky', () => {
    // https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html
    expect(outcomes(cased('<flakyFailure/><flakyError/>'))).toEqual(['passed, reruns 2, flaky'])
    expect(outcomes(cased('<failure/><rerunFailure/><rerunError/>'))).toEqual(['failed, reruns 2'])
    expect(outcomes(cased('<failure/><flakyFailure/>'))).toEqual(['failed, reruns 1'])
  })

  test('MM-RES-0013 failures that are counted and not shown make a report incomplete', () => {
    const lost = suite('\n<testcase name="a"/>', 'tests="2" failures="1" errors="0"')
    expect(linesOf(lost)).toEqual([
      'incomplete 1:1 Unexpected count of 1 failure in <testsuite> "com.acme.QueueTest", expected the 0 that stand in it',
      'com.acme.QueueTest | a: passed',
    ])
    const shown = suite(
      '<testsuite name="x"><testcase name="a"><error/></testcase></testsuite>',
      'errors="1"',
    )
    expect(linesOf(shown)).toEqual(['com.acme.QueueTest | x | a: failed'])
  })

  test('MM-RES-0013 what gotestsum counts of a compiler is no failure that is missing', () => {
    const gotestsum = (cases: string, version: string, counts: string) =>
      `<testsuites ${counts}><testsuite name="m/q"><properties><property name="${version}" value="go1"/></properties>${cases}</testsuite></testsuites>`
    const failing = '<testcase classname="" name="TestMain"><failure/></testcase>'
    const counts = 'failures="1" errors="1"'
    expect(linesOf(gotestsum(failing, 'go.version', counts))).toEqual(['m/q | TestMain: failed'])
    expect(linesOf(gotestsum(failing, 'java.version', counts))[0]).toMatch(/^incomplete 1:1 /)
    expect(linesOf(gotestsum(failing, 'go.version', 'failures="2"'))[0]).toMatch(/^incomplete 1:1 /)
    const passing = '<testcase classname="m/q" name="TestA"/>'
    expect(linesOf(gotestsum(passing, 'go.version', 'errors="1"'))[0]).toMatch(/^incomplete 1:1 /)
  })

  test('MM-RES-0017 the suite around a class that Surefire calls by its title tells which it is in', () => {
    const surefire = (
      suite: string,
      className: string,
      schema = 'https://x/surefire-test-report.xsd',
    ) =>
      linesOf(
        `<testsuite xsi:noNamespaceSchemaLocation="${schema}" name="${suite}"><testcase name="x" classname="${className}"/></testsuite>`,
      )
    const name = 'com.acme.QueueTest'
    expect(surefire(name, 'when full')).toEqual([`${name} | when full | x: passed`])
    expect(surefire(name, 'Full')).toEqual([`${name} | Full | x: passed`])
    expect(surefire('A queue', 'when full')).toEqual(['A queue | when full | x: passed'])
    expect(surefire('A queue', 'A queue')).toEqual(['A queue | x: passed'])
    expect(surefire(name, name)).toEqual([`${name} | x: passed`])
    expect(surefire(name, `${name}$Full`)).toEqual([`${name}$Full | x: passed`])
    expect(surefire('com.acme.AllTests', name)).toEqual([`${name} | x: passed`])
    expect(surefire('A queue', 'when full', '')).toEqual(['when full | x: passed'])
  })

  test('MM-RES-0016 the file is the nearest one, or what is the path of a script', () => {
    const file = (attributes: string, own: string) =>
      linesOf(`<testsuite ${attributes}><testcase ${own}/></testsuite>`)
    expect(
      file('name="s" file="a_spec.rb"', 'classname="q" name="n" file="b_spec.rb" line="3"'),
    ).toEqual(['b_spec.rb:3 q | n: passed'])
    expect(file('name="s" file="a_spec.rb"', 'name="n"')).toEqual(['a_spec.rb s | n: passed'])
    expect(file('name="a.test.ts"', 'classname="a.test.ts" name="q > n"')).toEqual([
      'a.test.ts q > n: passed',
    ])
    // jest-junit with suiteNameTemplate {filepath}
    expect(file('name="test/a.test.tsx"', 'classname="q n" name="q n"')).toEqual([
      'test/a.test.tsx q n | q n: passed',
    ])
    expect(file('name="a.test.ts"', 'classname="a.test.ts" name="a.test.ts"')).toEqual([
      'a.test.ts : passed',
    ])
  })

  test('MM-RES-0004 the earliest time stamp counts, the beginning of time does not', () => {
    const { report } = readReport(
      'r.xml',
      `<testsuites timestamp="2026-05-04T12:00:00+02:00"><testsuite name="a" timestamp="2026-05-04T09:59:59Z">
       <testcase name="x"/></testsuite><testsuite name="b" timestamp="1970-01-01T00:00:00"/></testsuites>`,
    )
    expect(report?.timestamp).toEqual({
      written: '2026-05-04T09:59:59Z',
      time: Date.UTC(2026, 4, 4, 9, 59, 59),
    })
  })

  test('MM-RES-0012 names keep their line ends, quotes and marks', () => {
    expect(
      linesOf(
        `<testsuite name='a'><testcase name="1 &lt; 2 &amp;&amp; &#34;x&#x22; &apos;"/></testsuite>`,
      ),
    ).toEqual([`a | 1 < 2 && "x" ': passed`])
  })
})
