import type { Sample } from '../sample.ts'

export const clojure: Sample = {
  path: 'test/queue_test.clj',
  text: String.raw`; QU-1
(defn admit [job]
  (str \; \" "; QU-2" #"; QU-3")) ; QU-4

(deftest refuses-qu-5
  (testing "when full QU-6"
    (is (= "QU-7" 1))) ; QU-8
  (testing "when empty QU-9"
    ;; QU-10
    (is true)))
`,
  places: [
    'QU-1 comment admit',
    'QU-2 string admit',
    'QU-3 string admit',
    'QU-4 comment',
    'qu-5 name refuses-qu-5',
    'QU-6 title refuses-qu-5 > when full QU-6',
    'QU-7 string refuses-qu-5 > when full QU-6',
    'QU-8 comment refuses-qu-5',
    'QU-9 title refuses-qu-5 > when empty QU-9',
    'QU-10 comment refuses-qu-5 > when empty QU-9',
  ],
}
