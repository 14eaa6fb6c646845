import type { Rule } from './types.ts'

/** Readers see the brackets. */
// MM-LINK-0021
export const undefinedReference: Rule = {
  id: 'undefined-reference',
  command: 'links',
  severity: 'warning',
  description: 'The label of a reference is defined in its file.',
  source: 'CommonMark 0.31 section 6.3, reference links; GFM footnotes',
  examples: [
    {
      files: {
        'a.md':
          '[b][x] [x][] [x] a[0][1] `[b][y]` \\[b][y] text[^1]\n\n[x]: #a\n[^1]: Note\n\n# a\n',
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It MUST stop, as in [A-1][A-2].\n' },
      findings: [],
    },
    {
      files: { 'a.md': 'See [b][x] and\n[y][]; text[^1]\n' },
      findings: [
        'a.md:1:5 Unexpected reference to "x", which nothing in the file defines, expected [x]: target',
        'a.md:2:1 Unexpected reference to "y", which nothing in the file defines, expected [y]: target',
        'a.md:2:12 Unexpected reference to "^1", which nothing in the file defines, expected [^1]: text',
      ],
    },
  ],
  check({ documents, items, mentions }) {
    const ids = new Set([...items, ...mentions].map((one) => one.id?.toLowerCase()))
    return documents.flatMap(({ path, undefinedReferences }) =>
      undefinedReferences
        .filter(({ label }) => !ids.has(plain(label)))
        .map(({ label, position }) => {
          const form = label.startsWith('^') ? `[${label}]: text` : `[${label}]: target`
          const message = `Unexpected reference to "${label}", which nothing in the file defines, expected ${form}`
          return { path, ...position, subject: label, message }
        }),
    )
  },
}

/** `[A-1][A-2]` are two IDs side by side; what is wrong with them, rules over IDs say. */
function plain(label: string): string {
  return label.replace(/[\u2010\u2011]/g, '-').toLowerCase()
}
