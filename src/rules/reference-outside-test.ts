import type { Rule } from './types.ts'

/** What stands beside the tests is run by none of them. */
// MM-CODE-0015
export const referenceOutsideTest: Rule = {
  id: 'reference-outside-test',
  command: 'xref',
  severity: 'warning',
  description:
    'An ID in a file of tests stands in a test, in its title, name or tag, or in the comment directly above it; so does one that says that it verifies.',
  source: 'Issue 5, point 4',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': '// AB-101\nit("runs", () => {})\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.test.ts': '// All about AB-101.\n\nit("runs", () => {})\nit.todo("AB-101 stops")\n',
        'src/a.ts': '// verifies AB-101\nexport const a = 1\n',
      },
      findings: [
        'src/a.test.ts:1:14 Unexpected AB-101 outside a test, which cites only, expected it in a test, its title, or the comment directly above',
        'src/a.test.ts:4:10 Unexpected AB-101 at a test that does not run, which cites only, expected a test',
        'src/a.ts:1:13 Unexpected AB-101 with "verifies" outside a test, expected it in a test, its title, or the comment directly above',
      ],
    },
  ],
  check({ code }) {
    return [...code.references, ...code.ambiguous].flatMap(
      ({ id, path, position, doubt, kind, verb }) => {
        if (doubt !== 'outside a test' && doubt !== 'todo test') return []
        const how = kind === 'verifies' ? ` with "${verb}"` : ''
        const message =
          doubt === 'todo test'
            ? `Unexpected ${id} at a test that does not run, which cites only, expected a test`
            : `Unexpected ${id}${how} outside a test,${how === '' ? ' which cites only,' : ''} expected it in a test, its title, or the comment directly above`
        return [{ path, ...position, subject: id, message }]
      },
    )
  },
}
