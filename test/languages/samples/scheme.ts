import type { Sample } from '../sample.ts'

export const scheme: Sample = {
  path: 'queue-test.scm',
  text: String.raw`;; QU-1
(define (admit job)
  (list #\; 'a "; QU-2")) ; QU-3

(test-group "when full QU-4"
  (test-equal "refuses QU-5"
    "QU-6" (admit 1)) ; QU-7
  (test-assert "accepts QU-8" #t))
`,
  places: [
    'QU-1 comment admit',
    'QU-2 string admit',
    'QU-3 comment',
    'QU-4 title when full QU-4',
    'QU-5 title when full QU-4 > refuses QU-5',
    'QU-6 string when full QU-4 > refuses QU-5',
    'QU-7 comment when full QU-4',
    'QU-8 title when full QU-4 > accepts QU-8',
  ],
}
