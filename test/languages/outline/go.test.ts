import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: Go: functions, methods and types', () => {
  const text = `package queue

// Push adds.
func (q *Queue[T]) Push(a interface{}) (err error) {
	s := \`raw " { \`
	r := '{'
	return func() error { return nil }()
}

type Queue[T any] struct {
	name string
}

type Shape interface { Side() int }

func size() struct{ a int } { return x }
func declared()
`
  expect(outlined(text, 'go')).toEqual([
    'function Push 3/4-8',
    'type Queue 10-12',
    'type Shape 14-14',
    'function size 16-16',
    'function declared 17-17',
  ])
})

test('MM-LANG-0012: tests of Go, testify and Ginkgo, and what is none', () => {
  const text = `func TestPush(t *testing.T) {
	t.Run("empty", func(t *testing.T) {
		t.Run("deeper", func(t *testing.T) {})
	})
}
func Testing(t *testing.T) {}
func TestMain(m *testing.M) {}
func BenchmarkPush(b *testing.B) {}
func FuzzPush(f *testing.F) {}
func ExampleQueue_Push() {}
func Test(t *testing.T) {}
func TestHelper(t *testing.T, a int) {}
func (s *QueueSuite) TestPop() { s.Run("sub", func() {}) }
func helper(t *testing.T) { t.Run("of a helper", func(t *testing.T) {}) }
func main() { exec.Run("no test", 1) }
var _ = Describe("queue", func() {
	It("rejects", func() {})
})
`
  expect(outlined(text, 'go')).toEqual([
    'test TestPush 1-5',
    '  test empty 2-4',
    '    test deeper 3-3',
    'function Testing 6-6',
    'function TestMain 7-7',
    'function BenchmarkPush 8-8',
    'test FuzzPush 9-9',
    'test ExampleQueue_Push 10-10',
    'test Test 11-11',
    'function TestHelper 12-12',
    'test TestPop 13-13',
    '  test sub 13-13',
    'function helper 14-14',
    '  test of a helper 14-14',
    'function main 15-15',
    'suite queue 16-18',
    '  test rejects 17-17',
  ])
})

test('MM-LANG-0007: the titles of a table are those of its test', () => {
  const text = `func TestTable(t *testing.T) {
	for _, tt := range []struct{ name string }{
		{name: "OC-1 rejects"},
		{
			name: "two",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {})
	}
}

func TestMap(t *testing.T) {
	for name := range map[string]struct{}{
		"OC-2": {},
	} {
		t.Run(name, func(t *testing.T) {})
	}
}

func TestPlain(t *testing.T) {
	q := Queue{name: "no title"}
	t.Run("own", func(t *testing.T) { r := Queue{name: "none"} })
}
`
  expect(outlined(text, 'go')).toEqual([
    'test TestTable 1-10 "OC-1 rejects" "two"',
    'test TestMap 12-18 "OC-2"',
    'test TestPlain 20-23',
    '  test own 22-22',
  ])
})
