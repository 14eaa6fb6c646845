import type { Sample } from '../sample.ts'

export const d: Sample = {
  path: 'source/queue.d',
  text: String.raw`/+ QU-1 /+ nested +/ QU-2 +/

/// QU-3
class Queue
{
    // QU-4
    bool admit(Job job)
    {
        return '"' == r"\"[0] || "// QU-5" == ${'`'}// QU-6${'`'}; // QU-7
    }
}

// QU-8
@("refuses QU-9")
unittest
{
    assert("QU-10"); // QU-11
}
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment Queue',
    'QU-4 comment Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 string Queue > admit',
    'QU-7 comment Queue > admit',
    'QU-8 comment refuses QU-9',
    'QU-9 title refuses QU-9',
    'QU-10 string refuses QU-9',
    'QU-11 comment refuses QU-9',
  ],
}
