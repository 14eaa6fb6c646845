import type { Sample } from '../sample.ts'

export const protobuf: Sample = {
  path: 'queue.proto',
  text: `// QU-1
message Job {
  string name = 1 [default = "// QU-2"]; /* QU-3 */
}
service Queue {
  // QU-4
  rpc Admit(Job) returns (Job);
}
`,
  places: ['QU-1 comment Job', 'QU-2 string Job', 'QU-3 comment Job', 'QU-4 comment Queue > Admit'],
}
