import type { Sample } from '../sample.ts'

export const thrift: Sample = {
  path: 'queue.thrift',
  text: `// QU-1
struct Job {
  1: string name = "// QU-2" # QU-3
} /* QU-4 */
`,
  places: ['QU-1 comment Job', 'QU-2 string Job', 'QU-3 comment Job', 'QU-4 comment'],
}
