import { familyOf } from '../model/family.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { compare } from '../model/order.ts'
import type { Rule } from './types.ts'

/** In a list that is in order, a reader sees which IDs are missing. */
// MM-LINT-0019
export const idOrder: Rule = {
  id: 'id-order',
  command: 'lint',
  severity: 'off',
  description: 'The IDs of a family ascend in their spec.',
  source: 'Seed 004, style guide: stable, human-meaningful IDs',
  examples: [
    {
      files: {
        'specs/a.md': '- [A-2] It MUST run.\n- [A-10] It MUST stop.\n- [B-1] It MUST log.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-10] It MUST run.\n- [A-2] It MUST stop.\n- [A-3] It MUST log.\n',
      },
      findings: ['specs/a.md:2:3 Unexpected A-2 behind A-10, expected ascending IDs'],
    },
  ],
  check({ items }) {
    const named = items.filter((item) => item.id !== undefined)
    const runs = groupBy(named, (item) => `${item.path}\n${familyOf(item.id as string)}`)
    return [...runs.values()].flatMap((members) =>
      members.flatMap(({ id, key, path, position }, index) => {
        const before = members[index - 1]
        if (!before || compare(id as string, before.id as string) >= 0) return []
        const message = `Unexpected ${id} behind ${before.id}, expected ascending IDs`
        return [{ path, start: position.start, subject: key, message, related: [placeOf(before)] }]
      }),
    )
  },
}

function placeOf({ path, position }: Item) {
  return { path, start: position.start }
}
