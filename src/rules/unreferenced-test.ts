import type { Rule } from './types.ts'

/** A test that proves no requirement is either not needed or not specified. */
// MM-CODE-0020
export const unreferencedTest: Rule = {
  id: 'unreferenced-test',
  command: 'xref',
  severity: 'off',
  description: 'A test names some item, or a suite around it does.',
  source: 'Issue 5, point 5: backward',
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
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': "it('AB-101 runs', () => {})\nit('stops', () => {})\n",
      },
      findings: [
        'src/a.test.ts:2:5 Unexpected test "stops" without a reference, expected it to name an item',
      ],
    },
  ],
  check({ code }) {
    return code.unreferencedTests.map(({ path, names, position }) => ({
      path,
      start: position.start,
      subject: names.join(' > '),
      message: `Unexpected test "${names.join(' > ')}" without a reference, expected it to name an item`,
    }))
  },
}
