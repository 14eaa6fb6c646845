import type { Rule } from './types.ts'

/** Nobody can tell what is code behind a comment that never ends. */
// MM-CODE-0018
export const unclosedCode: Rule = {
  id: 'unclosed-code',
  command: 'xref',
  severity: 'warning',
  description:
    'Each comment and string of code ends; behind one that does not, every reference cites only.',
  source: 'Issue 5, bad input',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '/* AB-101 */\nexport const a = 1\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': 'export const a = 1\n/* AB-101\nexport const b = 2\n',
      },
      findings: [
        'src/a.ts:2:1 Unexpected comment that never ends, expected its end: references behind it cite only',
      ],
    },
  ],
  check({ code }) {
    return code.files.flatMap(({ path, open }) =>
      open === undefined
        ? []
        : [
            {
              path,
              start: open.position.start,
              subject: open.kind,
              message: `Unexpected ${open.kind} that never ends, expected its end: references behind it cite only`,
            },
          ],
    )
  },
}
