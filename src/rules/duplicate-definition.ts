import type { Rule } from './types.ts'

/** The second counts for nothing, and a reader of the source takes it for the target. */
// MM-LINK-0023
export const duplicateDefinition: Rule = {
  id: 'duplicate-definition',
  command: 'links',
  severity: 'warning',
  description: 'A label is defined once in its file.',
  source: 'CommonMark 0.31 section 4.7: the first one takes precedence',
  examples: [
    { files: { 'a.md': '[x] [y]\n\n[x]: #a\n[y]: #a\n\n# a\n' }, findings: [] },
    {
      files: { 'a.md': '# a\n\n[x]\n\n[x]: #a\n[X]: #a\n' },
      findings: [
        'a.md:6:1 Unexpected second definition of "X", expected one; the first is at line 5',
      ],
    },
  ],
  check({ documents }) {
    return documents.flatMap(({ path, definitions }) =>
      definitions.flatMap(({ label, position, repeats }) => {
        if (!repeats) return []
        const message = `Unexpected second definition of "${label}", expected one; the first is at line ${repeats.start.line}`
        return [{ path, ...position, subject: label, message, related: [{ path, ...repeats }] }]
      }),
    )
  },
}
