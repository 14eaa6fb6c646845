import type { Rule } from './types.ts'

/** A marker that is not closed declares nothing, which nobody would notice. */
// MM-DECL-0016
export const brokenMarker: Rule = {
  id: 'broken-marker',
  command: 'extract',
  severity: 'error',
  description: 'A line that begins like a marker is one.',
  source: 'Design section 4, dialect marker',
  examples: [
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], dialects: [marker] }]\n',
        'specs/a.md': 'r[a.b]\nIt MUST run.\n\n    r[a.c\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], dialects: [marker] }]\n',
        'specs/a.md': 'r[a.b]\nIt MUST run.\n\nr[a.c\nIt MUST stop.\n',
      },
      findings: ['specs/a.md:4:1 Unexpected line that begins like a marker, expected r[some.id]'],
    },
  ],
  check(trace) {
    return trace.brokenMarkers.map(({ path, position }) => ({
      path,
      start: position.start,
      subject: 'marker',
      message: 'Unexpected line that begins like a marker, expected r[some.id]',
    }))
  },
}
