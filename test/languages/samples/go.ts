import type { Sample } from '../sample.ts'

export const go: Sample = {
  path: 'queue_test.go',
  text: `package queue

// QU-1
func (q *Queue) Admit(job Job) bool {
	return '"' == "// QU-2"[0] && ${'`'}// QU-3${'`'} != "" // QU-4
}

// QU-5
type Queue struct {
	size int // QU-6
}

// QU-7
func TestQU_8(t *testing.T) {
	t.Run("refuses QU-9", func(t *testing.T) {
		t.Log("QU-10") // QU-11
	})
}
`,
  places: [
    'QU-1 comment Admit',
    'QU-2 string Admit',
    'QU-3 string Admit',
    'QU-4 comment Admit',
    'QU-5 comment Queue',
    'QU-6 comment Queue',
    'QU-7 comment TestQU_8',
    'QU-9 title TestQU_8 > refuses QU-9',
    'QU-10 string TestQU_8 > refuses QU-9',
    'QU-11 comment TestQU_8 > refuses QU-9',
  ],
}
