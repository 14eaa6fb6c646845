import type { Rule } from './types.ts'

/** Code that serves no requirement is either not needed or not specified. */
// MM-CODE-0020
export const unreferencedCode: Rule = {
  id: 'unreferenced-code',
  command: 'xref',
  severity: 'off',
  description: 'A file of code names some item.',
  source: 'Issue 5, point 5: backward',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101\nexport function a() {}\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101\nexport function a() {}\n',
        'src/b.ts': 'export function b() {}\n',
      },
      findings: ['src/b.ts Unexpected file without a reference, expected it to name an item'],
    },
  ],
  check({ code }) {
    return code.unreferencedFiles.map((path) => ({
      path,
      subject: path,
      message: 'Unexpected file without a reference, expected it to name an item',
    }))
  },
}
