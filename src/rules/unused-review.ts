import type { Rule } from './types.ts'

const REVIEWS = 'schema: 1\nreviews:\n  AB-101:\n    src/run.ts: 1:'

/** A review of what is gone would stand for a file that comes back as another one. */
// MM-GATE-0016
export const unusedReview: Rule = {
  id: 'unused-review',
  command: 'xref',
  severity: 'warning',
  description: 'A review is of a file that implements or verifies the requirement.',
  source: 'Issue 6, point 4: reviews.yaml records each file that refers to an item',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/run.ts': '// AB-101\nexport function run() {}\n',
        'requirements/reviews.yaml': `${REVIEWS}000000000000\n`,
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/walk.ts': '// AB-101\nexport function run() {}\n',
        'requirements/reviews.yaml': `${REVIEWS}000000000000\n`,
      },
      findings: [
        'requirements/reviews.yaml:4:5 Unexpected review of AB-101 in src/run.ts, which does not implement or verify it, expected none; run: mustmark review --prune',
      ],
    },
  ],
  check({ evidence: { unusedReviews, ledgers }, code, complete }) {
    if (!complete || !code.scanned) return []
    return unusedReviews.map(({ key, path, start }) => ({
      path: ledgers.reviews,
      ...(start && { start }),
      subject: `${key} ${path}`,
      message: `Unexpected review of ${key} in ${path}, which does not implement or verify it, expected none; run: mustmark review --prune`,
    }))
  },
}
