import type { Rule } from './types.ts'

/** The code has moved or shrunk since somebody wrote the link. */
// MM-LINK-0013
export const lineAnchor: Rule = {
  id: 'line-anchor',
  command: 'links',
  severity: 'error',
  description: 'A line that a link names is one of its file.',
  source: 'GitHub, permanent links to lines',
  examples: [
    {
      files: { 'a.md': '[1](b.rs#L2) [2](b.rs#L1-L2) [3](b.rs#L1C1-L2C4)\n', 'b.rs': 'a\nb\n' },
      findings: [],
    },
    {
      files: { 'a.md': '[1](b.rs#L3) [2](b.rs#L1C1-L4C2)\n', 'b.rs': 'a\nb\n' },
      findings: [
        'a.md:1:1 Unexpected line in b.rs#L3, expected one of the 2 lines of the file',
        'a.md:1:14 Unexpected line in b.rs#L1C1-L4C2, expected one of the 2 lines of the file',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap(({ path, position, url, destination, fragment }) => {
      if (destination.kind !== 'inside' || fragment?.state !== 'past') return []
      const { lines } = fragment
      const count = lines === 1 ? 'the 1 line' : `one of the ${lines} lines`
      const target = `${destination.path}#${destination.fragment}`
      const message = `Unexpected line in ${target}, expected ${count} of the file`
      return [{ path, ...position, subject: url, message }]
    })
  },
}
