import type { Sample } from '../sample.ts'

export const emacsLisp: Sample = {
  path: 'queue-tests.el',
  text: String.raw`;; QU-1
(defun queue-admit (job)
  "QU-2"
  (list ?\; ?\" ?" 'a "; QU-3" ; QU-4
        1))

;; QU-5
(ert-deftest refuses-qu-6 ()
  (should (equal "QU-7" 1)) ; QU-8
  t)

(describe "when full QU-9"
  (it "refuses QU-10"
    (expect 1))) ; QU-11
`,
  places: [
    'QU-1 comment queue-admit',
    'QU-2 string queue-admit',
    'QU-3 string queue-admit',
    'QU-4 comment queue-admit',
    'QU-5 comment refuses-qu-6',
    'qu-6 name refuses-qu-6',
    'QU-7 string refuses-qu-6',
    'QU-8 comment refuses-qu-6',
    'QU-9 title when full QU-9',
    'QU-10 title when full QU-9 > refuses QU-10',
    'QU-11 comment',
  ],
}
