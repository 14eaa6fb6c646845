import { verdictAt } from '../model/verdict-at.ts'
import type { Rule } from './types.ts'

/** A requirement whose test fails is not kept. */
// MM-EVID-0004
export const failingTest: Rule = {
  id: 'failing-test',
  command: 'xref',
  severity: 'error',
  description: 'No test that verifies an item fails in the reports of its runs.',
  source: 'Issue 6, point 3: failing is an error',
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
        'junit.xml':
          '<testsuites><testsuite name="src/a.test.ts"><testcase classname="src/a.test.ts" name="AB-101 runs"><error/></testcase></testsuite></testsuites>\n',
      },
      findings: [
        'src/a.test.ts:1:5 Unexpected failure of the test "AB-101 runs", which verifies AB-101 (junit.xml)',
      ],
    },
  ],
  check({ code, evidence }) {
    const failed = new Map(
      evidence.match.tests
        .filter((one) => one.outcome === 'failed')
        .map((one) => [nameOf(one.path, one.names), one]),
    )
    return code.references.flatMap((reference) => {
      const { key, kind, path, position, test = [] } = reference
      const found = kind === 'verifies' ? failed.get(nameOf(path, test)) : undefined
      const verdict = found && verdictAt(found, reference)
      if (verdict?.outcome !== 'failed') return []
      const worst = verdict.results.find((one) => one.result.outcome === 'failed')
      const title = test.length > 0 ? `test "${test.join(' > ')}"` : 'tests of this file'
      const message = `Unexpected failure of the ${title}, which verifies ${key} (${worst?.report})`
      return [{ path, ...position, subject: `${key} ${test.join(' > ')}`, message }]
    })
  },
}

function nameOf(path: string, names: readonly string[]): string {
  return [path, ...names].join('\n')
}
