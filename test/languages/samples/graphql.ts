import type { Sample } from '../sample.ts'

export const graphql: Sample = {
  path: 'schema.graphql',
  text: `# QU-1
"""
QU-2
"""
type Queue {
  name(text: String = "# QU-3"): Int # QU-4
}
query Find {
  find(text: """QU-5""")
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue',
    'QU-3 string Queue',
    'QU-4 comment Queue',
    'QU-5 string Find',
  ],
}
