import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { Rule } from './types.ts'

/** One ID, several declarations: no reference could say which it means. */
// MM-DECL-0010
export const duplicateId: Rule = {
  id: 'duplicate-id',
  command: 'extract',
  severity: 'error',
  description: 'An ID is declared once in its scope.',
  source: 'Seed 004, task 0: "IDs MUST be unique"',
  examples: [
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n' },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n- [A-1] It MUST stop.\n',
        'specs/b.md': 'As b, see [A-1].\n\n- [A-1] It MUST wait.\n',
      },
      findings: [
        'specs/a.md:1:3 Unexpected second declaration of A-1, expected one; also at specs/a.md:2:3, specs/b.md:3:3',
      ],
    },
  ],
  check(trace) {
    const ambiguous = trace.items.filter((item) => item.ambiguous)
    return [...groupBy(ambiguous, (item) => item.key)].map(([key, [first, ...others]]) => {
      const { path, position } = first as Item
      const related = others.map((item) => ({
        path: item.path,
        start: item.position.start,
      }))
      const places = related.map((one) => `${one.path}:${one.start.line}:${one.start.column}`)
      const message = `Unexpected second declaration of ${key}, expected one; also at ${places.join(', ')}`
      return { path, start: position.start, subject: key, message, related }
    })
  },
}
