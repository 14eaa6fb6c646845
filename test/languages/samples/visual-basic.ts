import type { Sample } from '../sample.ts'

export const visualBasic: Sample = {
  path: 'QueueTests.vb',
  text: `' QU-1
Public Class QueueTests
    ' QU-2
    <Test>
    <Category("QU-3")>
    Public Sub QU_4()
        Assert.AreEqual("' QU-5 ""x""", 1) ' QU-6
        REM QU-7
    End Sub

    <TestMethod()> Public Sub QU_8()
        ' QU-9
    End Sub

    ' QU-10
    Private Function Make() As Queue
    End Function
End Class
`,
  places: [
    'QU-1 comment QueueTests',
    'QU-2 comment QueueTests > QU_4',
    'QU-3 tag QueueTests > QU_4',
    'QU_4 name QueueTests > QU_4',
    'QU-5 string QueueTests > QU_4',
    'QU-6 comment QueueTests > QU_4',
    'QU-7 comment QueueTests > QU_4',
    'QU_8 name QueueTests > QU_8',
    'QU-9 comment QueueTests > QU_8',
    'QU-10 comment QueueTests > Make',
  ],
}
