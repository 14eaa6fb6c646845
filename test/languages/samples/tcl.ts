import type { Sample } from '../sample.ts'

export const tcl: Sample = {
  path: 'queue.tcl',
  text: `# QU-1
proc admit {job} {
    set x #QU-2 ; # QU-3
    puts "# QU-4" {#QU-9}
}

# QU-5
test queue-qu-6 {refuses} -body {
    admit "QU-7" ;# QU-8
} -result 1
`,
  places: [
    'QU-1 comment admit',
    'QU-2 code admit',
    'QU-3 comment admit',
    'QU-4 string admit',
    'QU-9 code admit',
    'QU-5 comment queue-qu-6',
    'qu-6 name queue-qu-6',
    'QU-7 string queue-qu-6',
    'QU-8 comment queue-qu-6',
  ],
}
