import { groupBy } from '../model/group.ts'
import type { ReportedResult } from '../model/result.ts'
import type { Rule } from './types.ts'

/**
 * A failure of a hook, a suite, or a case that code makes: nobody knows whose proof it takes away. Reports
 * of another repository are told by a rule of their own.
 */
// MM-EVID-0073
export const unplacedFailure: Rule = {
  id: 'unplaced-failure',
  command: 'xref',
  severity: 'error',
  description: 'A failure in a report belongs to a test of the code.',
  source: 'Issue 6, point 2: verified only if none failed',
  examples: [
    {
      files: {
        'mustmark.yaml': 'results: [junit.xml]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101\nexport const code = 1\n',
        'src/a.test.ts': "it('AB-101 runs', () => { expect(code).toBe(1) })\n",
        'junit.xml':
          '<testsuite><testcase classname="src/a.test.ts" name="AB-101 runs"/></testsuite>\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'results: [junit.xml]\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101\nexport const code = 1\n',
        'src/a.test.ts': "it('AB-101 runs', () => { expect(code).toBe(1) })\n",
        'junit.xml':
          '<testsuite><testcase classname="src/a.test.ts" name="AB-101 runs"/><testcase classname="src/a.test.ts" name="made by a loop"><failure/></testcase></testsuite>\n',
      },
      findings: [
        'junit.xml Unexpected failure of "src/a.test.ts > made by a loop", which no test of the code has, expected none before anything counts as proof',
      ],
    },
  ],
  check({ evidence: { match } }) {
    const idle = new Set(match.idle)
    const failed = [
      ...match.unmatched.map((one) => ({ ...one, what: 'no test of the code has' })),
      ...match.ambiguous.map((one) => ({ ...one, what: 'several tests may have' })),
    ].filter(({ report, result }) => result.outcome === 'failed' && !idle.has(report))
    return [...groupBy(failed, (one) => `${one.report}\n${nameOf(one)}`).values()].flatMap(
      ([first]) => {
        if (!first) return []
        const name = nameOf(first)
        const message = `Unexpected failure of "${name}", which ${first.what}, expected none before anything counts as proof`
        return [{ path: first.report, subject: name, message }]
      },
    )
  },
}

function nameOf({ result: { className, names, file } }: ReportedResult): string {
  const where = className ?? file
  return [...(where === undefined ? [] : [where]), ...names].join(' > ')
}
