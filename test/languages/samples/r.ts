import type { Sample } from '../sample.ts'

export const r: Sample = {
  path: 'tests/testthat/test-queue.R',
  text: `# QU-1
admit <- function(queue, job) {
  text <- r"(# QU-2)"
  paste("# QU-3", 'it is', 5 %% 2) # QU-4
}

test_that("a full queue refuses QU-5", {
  expect_equal("QU-6", x) # QU-7
})
`,
  places: [
    'QU-1 comment admit',
    'QU-2 string admit',
    'QU-3 string admit',
    'QU-4 comment admit',
    'QU-5 title a full queue refuses QU-5',
    'QU-6 string a full queue refuses QU-5',
    'QU-7 comment a full queue refuses QU-5',
  ],
}
