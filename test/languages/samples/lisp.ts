import type { Sample } from '../sample.ts'

export const lisp: Sample = {
  path: 'queue-tests.lisp',
  text: String.raw`#| QU-1 #| nested |# QU-2 |#

;; QU-3
(defun admit (job)
  "QU-4"
  (list #\; #\" '(a) ; QU-5
        "; QU-6"))

(test refuses-qu-7
  (is (equal "QU-8" 1)) ; QU-9
  (is t))
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 string admit',
    'QU-5 comment admit',
    'QU-6 string admit',
    'qu-7 name refuses-qu-7',
    'QU-8 string refuses-qu-7',
    'QU-9 comment refuses-qu-7',
  ],
}
