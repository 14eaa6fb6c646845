import type { Sample } from '../sample.ts'

export const gdscript: Sample = {
  path: 'test/test_queue.gd',
  text: `extends GutTest
# QU-1
func admit(job):
	return $"Node # QU-2" # QU-3

func test_qu_4():
	assert_eq("QU-5", '') # QU-6
`,
  places: [
    'QU-1 comment admit',
    'QU-2 string admit',
    'QU-3 comment admit',
    'qu_4 name test_qu_4',
    'QU-5 string test_qu_4',
    'QU-6 comment test_qu_4',
  ],
}
