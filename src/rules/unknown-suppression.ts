import { nearest } from '../model/nearest.ts'
import { suppressingFiles } from '../model/suppressing-files.ts'
import type { Rule } from './types.ts'

/** A name that is mistyped suppresses nothing. */
// MM-SUPP-0006
export const unknownSuppression: Rule = {
  id: 'unknown-suppression',
  command: 'extract',
  severity: 'error',
  description: 'A suppression names a rule that exists and whose findings can be suppressed.',
  source: 'Issue 4, point 2: an unknown suppression',
  last: true,
  examples: [
    {
      files: {
        'specs/a.md':
          '<!-- mustmark-ignore-file empty-statement -- the texts come in May -->\n- [A-1]\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          '- [A-1] It MUST run.\n\n<!-- mustmark-ignore-file Retired-Id, unused-suppression, x -- old -->\n',
      },
      findings: [
        'specs/a.md:3:1 Unexpected suppression of Retired-Id, which is no rule; did you mean retired-id?',
        'specs/a.md:3:1 Unexpected suppression of unused-suppression, whose findings cannot be suppressed, expected another rule',
        'specs/a.md:3:1 Unexpected suppression of x, which is no rule, expected the name of one',
      ],
    },
  ],
  check(trace, { rules }) {
    const isFinal = (rule: (typeof rules)[number]) => Boolean(rule.last || rule.final)
    const names = rules.filter((rule) => !isFinal(rule)).map((rule) => rule.id)
    const known = new Set(names)
    const final = new Set(rules.filter(isFinal).map((rule) => rule.id))
    return suppressingFiles(trace).flatMap(({ path, suppressions }) =>
      suppressions
        .filter(({ rule }) => !known.has(rule))
        .map(({ kind, rule, position }) => {
          const near = nearest(rule, names)
          const hint = near === undefined ? ', expected the name of one' : `; did you mean ${near}?`
          // MM-SUPP-0009 MM-SUPP-0016
          const what = final.has(rule)
            ? 'whose findings cannot be suppressed, expected another rule'
            : `which is no rule${hint}`
          const message = `Unexpected suppression of ${rule}, ${what}`
          return { path, ...position, subject: `${kind} ${rule}`, message }
        }),
    )
  },
}
