import type { Rule } from './types.ts'

/** A result that fits two tests proves neither: a bare name is no full name. */
// MM-EVID-0006
export const ambiguousResult: Rule = {
  id: 'ambiguous-result',
  command: 'xref',
  severity: 'warning',
  description: 'A result in a report belongs to one test, by its file and full name.',
  source: 'Issue 6, point 1: never by a bare name that stands in two places',
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
        'mustmark.yaml': 'results: ["junit.xml"]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => {})\n",
        'src/b.test.ts': "it('AB-101 runs', () => {})\n",
        'junit.xml': '<testsuite><testcase name="AB-101 runs"/></testsuite>\n',
      },
      findings: [
        'junit.xml Unexpected result of "AB-101 runs", which fits tests in src/a.test.ts and src/b.test.ts, expected its file or class',
      ],
    },
  ],
  check({ evidence }) {
    return evidence.match.ambiguous.map(({ report, result, candidates }) => {
      const name = result.names.join(' > ')
      const places = [...new Set(candidates.map((one) => one.path))]
      const first = places.slice(0, 3).join(' and ')
      const more = places.length > 3 ? ` and ${places.length - 3} more files` : ''
      const message = `Unexpected result of "${name}", which fits tests in ${first}${more}, expected its file or class`
      return { path: report, subject: name, message }
    })
  },
}
