import type { Rule } from './types.ts'

/** One of several runs left no report: what its tests would say is not known. */
// MM-EVID-0074
export const absentReport: Rule = {
  id: 'absent-report',
  command: 'xref',
  severity: 'warning',
  description: 'Each pattern of `results` matches a report where another does.',
  source: 'Issue 6, seeded faults: a pattern that matches nothing',
  examples: [
    {
      files: {
        'mustmark.yaml': 'results: ["a.xml", { pattern: "b.xml", optional: true }]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => { expect(1).toBe(1) })\n",
        'a.xml':
          '<testsuite><testcase classname="src/a.test.ts" name="AB-101 runs"/></testsuite>\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'results: ["a.xml", "b.xml"]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => { expect(1).toBe(1) })\n",
        'a.xml':
          '<testsuite><testcase classname="src/a.test.ts" name="AB-101 runs"/></testsuite>\n',
      },
      findings: [
        'mustmark.yaml:1:20 Unexpected pattern b.xml of results, which matches no report while others do, expected one, or optional: true',
      ],
    },
  ],
  check({ evidence: { absent, reports, gates } }) {
    if (reports.length === 0) return []
    return absent
      .filter((glob) => !glob.optional)
      .map(({ pattern, start }) => ({
        path: gates.path,
        ...(start && { start }),
        subject: pattern,
        message: `Unexpected pattern ${pattern} of results, which matches no report while others do, expected one, or optional: true`,
      }))
  },
}
