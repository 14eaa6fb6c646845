import type { Rule } from './types.ts'

/** One of the two is most likely a typing error, and its requirement is named otherwise in code. */
// MM-DECL-0016
export const mixedPrefix: Rule = {
  id: 'mixed-prefix',
  command: 'extract',
  severity: 'warning',
  description: 'The markers of a spec have one prefix.',
  source: 'Design section 4, dialect marker',
  examples: [
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], dialects: [marker] }]\n',
        'specs/a.md': 'r[a.b]\nIt MUST run.\n\nr[a.c]\nIt MUST stop.\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], dialects: [marker] }]\n',
        'specs/a.md': 'r[a.b]\nIt MUST run.\n\nreq[a.c]\nIt MUST stop.\n',
      },
      findings: ['specs/a.md Unexpected markers with the prefixes r, req, expected one prefix'],
    },
  ],
  check(trace) {
    return trace.mixedPrefixes.map(({ path, prefixes }) => ({
      path,
      subject: prefixes.join(' '),
      message: `Unexpected markers with the prefixes ${prefixes.join(', ')}, expected one prefix`,
    }))
  },
}
