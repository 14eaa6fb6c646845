import type { Sample } from '../sample.ts'

export const zig: Sample = {
  path: 'src/queue.zig',
  text: String.raw`/// QU-1
pub fn admit(job: Job) bool {
    const text =
        \\ // QU-2 "
    ;
    return job.kind == '"' and same("https://x // QU-3"); // QU-4
}

// QU-5
test "refuses when full QU-6" {
    try expect("QU-7"); // QU-8
}

test admit {
    _ = 1; // QU-9
}
`,
  places: [
    'QU-1 comment admit',
    'QU-2 string admit',
    'QU-3 string admit',
    'QU-4 comment admit',
    'QU-5 comment refuses when full QU-6',
    'QU-6 title refuses when full QU-6',
    'QU-7 string refuses when full QU-6',
    'QU-8 comment refuses when full QU-6',
    'QU-9 comment admit',
  ],
}
