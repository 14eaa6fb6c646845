import { familyOf } from '../model/family.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { Rule } from './types.ts'

const MIN_MEMBERS = 3

/** Whoever looks for the ID opens the spec of its family. */
// MM-LINT-0018
export const idArea: Rule = {
  id: 'id-area',
  command: 'lint',
  severity: 'off',
  description: 'An ID stands in the spec that holds most of its family.',
  source: 'Seed 004, style guide: stable IDs per crate area',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-1] It MUST run.\n- [AB-2] It MUST stop.\n- [AB-3] It MUST log.\n',
        'specs/b.md': '- [BC-1] It MUST wait.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-1] It MUST run.\n- [AB-2] It MUST stop.\n- [AB-3] It MUST log.\n',
        'specs/b.md': '- [AB-4] It MUST wait.\n',
      },
      findings: [
        'specs/b.md:1:3 Unexpected AB-4, expected it in specs/a.md, which has 3 of 4 of the family AB-',
      ],
    },
  ],
  check({ items }) {
    // An ID of a smaller scope may live in every spec.
    const shared = items.filter((item) => item.key === item.id && !item.ambiguous)
    return [...groupBy(shared, (item) => familyOf(item.key))].flatMap(([family, members]) => {
      const bySpec = [...groupBy(members, (item) => item.path)]
      const [home, own] = bySpec.find((one) => one[1].length * 2 > members.length) ?? []
      if (!home || !own || own.length < MIN_MEMBERS) return []
      return members
        .filter((item) => item.path !== home)
        .map(({ key, path, position }: Item) => ({
          path,
          start: position.start,
          subject: key,
          message: `Unexpected ${key}, expected it in ${home}, which has ${own.length} of ${members.length} of the family ${family}`,
        }))
    })
  },
}
