import type { Rule } from './types.ts'

/** A report of other tests, or of none, proves nothing, however green it is. */
// MM-EVID-0005
export const idleReport: Rule = {
  id: 'idle-report',
  command: 'xref',
  severity: 'error',
  description: 'A report of tests has a result of some test of this repository.',
  source: 'Issue 6, bad input: a report that matches no test, an empty report',
  examples: [
    {
      files: {
        'mustmark.yaml': 'results: ["junit.xml"]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => {})\n",
        'junit.xml':
          '<testsuites><testsuite name="src/a.test.ts"><testcase classname="src/a.test.ts" name="AB-101 runs"></testcase></testsuite></testsuites>\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'results: ["*.xml"]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => {})\n",
        'empty.xml': '<testsuites/>\n',
        'junit.xml': '<testsuite name="b"><testcase classname="b" name="stops"/></testsuite>\n',
      },
      findings: [
        'empty.xml Unexpected report without a test, expected one',
        'junit.xml Unexpected report of which no result belongs to a test of this repository, expected some',
      ],
    },
  ],
  check({ evidence }) {
    const empty = evidence.empty.map(({ path, start, message }) => ({
      path,
      ...(start && { start }),
      subject: 'empty',
      message,
    }))
    const told = new Set(empty.map((one) => one.path))
    const idle = evidence.match.idle
      .filter((path) => !told.has(path))
      .map((path) => ({
        path,
        subject: 'idle',
        message:
          'Unexpected report of which no result belongs to a test of this repository, expected some',
      }))
    return [...empty, ...idle]
  },
}
