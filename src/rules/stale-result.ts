import type { Rule } from './types.ts'

/** A run that is older than a test says nothing of the test that stands there now. */
// MM-EVID-0021
export const staleResult: Rule = {
  id: 'stale-result',
  command: 'xref',
  severity: 'warning',
  description: 'A report of tests is younger than the last commit that touched its tests.',
  source: 'Issue 6, point 1',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => {})\n",
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'results: ["junit.xml"]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => {})\n",
        'junit.xml':
          '<testsuites><testsuite timestamp="2019-01-01T00:00:00Z" name="src/a.test.ts"><testcase classname="src/a.test.ts" name="AB-101 runs"></testcase></testsuite></testsuites>\n',
      },
      touched: { 'src/a.test.ts': '2020-01-01T00:00:00Z' },
      findings: [
        'junit.xml Unexpected report that is older than src/a.test.ts, whose results it has, expected a later run',
      ],
    },
  ],
  check({ evidence }) {
    const pairs = new Map(evidence.stale.map((one) => [`${one.report}\n${one.path}`, one]))
    return [...pairs.values()].map(({ report, path }) => ({
      path: report,
      subject: path,
      message: `Unexpected report that is older than ${path}, whose results it has, expected a later run`,
    }))
  },
}
