import type { Rule } from './types.ts'

/** Where bytes are no text, an ID may be hidden from this tool or from its reader. */
// MM-CODE-0019
export const codeEncoding: Rule = {
  id: 'code-encoding',
  command: 'xref',
  severity: 'warning',
  description: 'A file of code is text in UTF-8, or in UTF-16 with a byte-order mark.',
  source: 'Issue 5, bad input',
  examples: [
    {
      files: { 'specs/a.md': '- [AB-101] It MUST run.\n', 'src/a.ts': '// AB-101 é\n' },
      findings: [],
    },
    {
      files: { 'specs/a.md': '- [AB-101] It MUST run.\n', 'src/a.ts': '// AB-101\n\0\n' },
      findings: ['src/a.ts:2:1 Unexpected NUL byte, expected text in UTF-8'],
    },
  ],
  check({ code }) {
    return code.files.flatMap(({ path, broken }) =>
      broken === undefined
        ? []
        : [
            {
              path,
              start: broken.position.start,
              subject: broken.kind,
              message:
                broken.kind === 'NUL'
                  ? 'Unexpected NUL byte, expected text in UTF-8'
                  : 'Unexpected byte that is no UTF-8, expected text in UTF-8',
            },
          ],
    )
  },
}
