import type { Sample } from '../sample.ts'

export const cSharp: Sample = {
  path: 'tests/QueueTests.cs',
  text: String.raw`/// QU-1
public class Queue
{
    // QU-2
    public bool Admit(Job job)
    {
        return '"' == @"\ // QU-3 "" // QU-4"[0] || $"// QU-5 {f("QU-6")}" == ""; // QU-7
    }
}

public class QueueTests
{
    // QU-8
    [Fact]
    [Trait("Req", "QU-9")]
    public void QU_10()
    {
        Assert.Equal("QU-11", ""); // QU-12
    }
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > Admit',
    'QU-3 string Queue > Admit',
    'QU-4 string Queue > Admit',
    'QU-5 string Queue > Admit',
    'QU-6 string Queue > Admit',
    'QU-7 comment Queue > Admit',
    'QU-8 comment QueueTests > QU_10',
    'QU-9 tag QueueTests > QU_10',
    'QU_10 name QueueTests > QU_10',
    'QU-11 string QueueTests > QU_10',
    'QU-12 comment QueueTests > QU_10',
  ],
}
