import { lowerCaseKeywords } from './shared/lower-case-keywords.ts'
import type { Rule } from './types.ts'

/** Nobody can say whether it binds; the extractor never guesses. */
// MM-LINT-0014
export const missingKeyword: Rule = {
  id: 'missing-keyword',
  command: 'lint',
  severity: 'warning',
  // MM-MRULE-0006: what such specs require stands in clauses, in the words of any language.
  profiles: { sdd: 'off', 'sdd-strict': 'off' },
  description: 'The statement of a requirement has a key word of RFC 2119.',
  source: 'Seed 004, task 6: RFC-2119 words present',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It must stop.\n' }, findings: [] },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It stops when told.\n' },
      findings: [
        'specs/a.md:2:3 Unexpected requirement A-2 without a key word, expected MUST, SHOULD, MAY or the like',
      ],
    },
  ],
  check({ items, prose }) {
    // There the rule lowercase-keyword names the very word.
    const spoken = new Set(
      prose.filter(({ text }) => lowerCaseKeywords(text).length > 0).flatMap((one) => one.items),
    )
    return items
      .filter(({ id, kind }) => id !== undefined && kind === 'requirement')
      .filter(({ level, statement }) => level === undefined && statement !== '')
      .filter(({ key }) => !spoken.has(key))
      .map(({ key, id, path, position }) => ({
        path,
        start: position.start,
        subject: key,
        message: `Unexpected requirement ${id} without a key word, expected MUST, SHOULD, MAY or the like`,
      }))
  },
}
