import type { Rule } from './types.ts'

/** `git diff --exit-code` cannot see what git ignores. */
// MM-OUT-0012
export const ignoredOutput: Rule = {
  id: 'ignored-output',
  command: 'extract',
  severity: 'warning',
  description: 'Git does not ignore a file that spec-extract writes.',
  source: 'Design section 6; gitignore(5)',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n' }, findings: [] },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n',
        '.gitignore': 'requirements/a.yaml\n',
      },
      findings: [
        'requirements/a.yaml Unexpected output that git ignores, expected it to be committed: `git diff` cannot see it',
      ],
    },
  ],
  check(trace) {
    return trace.ignored.map((path) => ({
      path,
      subject: path,
      message:
        'Unexpected output that git ignores, expected it to be committed: `git diff` cannot see it',
    }))
  },
}
