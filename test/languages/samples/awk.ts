import type { Sample } from '../sample.ts'

export const awk: Sample = {
  path: 'queue.awk',
  text: `# QU-1
function admit(job) {
  if (job ~ /# QU-2/) print "# QU-3" # QU-4
}
`,
  places: ['QU-1 comment admit', 'QU-2 string admit', 'QU-3 string admit', 'QU-4 comment admit'],
}
