import { nearest } from '../model/nearest.ts'
import type { Rule } from './types.ts'

/** What covers nothing looks like a cover. */
// MM-DECL-0021
export const danglingRelation: Rule = {
  id: 'dangling-relation',
  command: 'extract',
  severity: 'error',
  description: 'An item covers, refines or depends on items that a spec declares.',
  source: 'OpenFastTrace, user guide: orphaned coverage',
  examples: [
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n  - Refines: A-1\n' },
      findings: [],
    },
    {
      files: { 'specs/a.md': '- [A-1] It MUST run.\n- [A-2] It MUST stop.\n  - Refines: A-11\n' },
      findings: [
        'specs/a.md:3:14 Unexpected "refines" of A-11, which no spec declares; did you mean A-1?',
      ],
    },
  ],
  check({ items, relations }) {
    const ids = [...new Set(items.flatMap((item) => [item.key, item.id ?? item.key]))]
    const known = new Set(ids)
    return relations
      .filter((relation) => !known.has(relation.id))
      .map(({ kind, id, path, position }) => {
        const near = nearest(id, ids)
        const hint =
          near === undefined ? ', expected one that is declared' : `; did you mean ${near}?`
        const message = `Unexpected "${kind}" of ${id}, which no spec declares${hint}`
        return { path, ...position, subject: `${kind} ${id}`, message }
      })
  },
}
