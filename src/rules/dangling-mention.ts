import type { Position } from '../model/position.ts'
import type { Trace } from '../model/trace.ts'
import { declaredIds, nearestId, placesIn } from './shared/ids.ts'
import type { Finding, Rule } from './types.ts'

/** A reader who follows the ID finds nothing: it is mistyped, or its requirement is gone. */
// MM-LINT-0012
export const danglingMention: Rule = {
  id: 'dangling-mention',
  command: 'lint',
  severity: 'error',
  description:
    'An ID that a spec mentions is declared by one; each member of a list, both ends of a range.',
  source: 'Seed 004, style guide: stable IDs; ISO/IEC/IEEE 29148, 5.2.7: no incomplete references',
  examples: [
    {
      files: {
        'specs/a.md':
          '- [AB-101] It MUST run.\n- [AB-102] It MUST stop, see AB-101, 102 and AB-101..104.\n- [AB-104] It MUST log.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          '- [AB-101] It MUST run as in AB-110.\n- [AB-102] It MUST stop, see AB-101/103.\n\nAll: AB-101..109\n',
        'specs/b.md': 'See AB-007 for more.\n',
        'requirements/retired.yaml': 'AB-007: { reason: nobody needs it }\n',
      },
      findings: [
        'specs/a.md:1:30 Unexpected mention of AB-110, which no spec declares; did you mean AB-102?',
        'specs/a.md:2:37 Unexpected mention of AB-103, which no spec declares; did you mean AB-102?',
        'specs/a.md:4:14 Unexpected range up to AB-109, which no spec declares; did you mean AB-102?',
        'specs/b.md:1:5 Unexpected mention of AB-007, which is retired (nobody needs it), expected an ID in use',
      ],
    },
  ],
  check(trace) {
    const known = declaredIds(trace)
    const declared = new Set(known)
    const isExample = placesIn(trace.examples)
    const related = new Set(
      trace.relations.map(({ path, position }) => `${path}\n${position.start.offset}`),
    )
    const loose = trace.mentions
      // Several items that fit are no dangling mention; a relation has a rule of its own.
      .filter(({ key, id }) => key === undefined && !declared.has(id))
      .filter(({ path, position }) => !related.has(`${path}\n${position.start.offset}`))
      .filter(({ id }) => !isRange(id, declared))
      .map((mention) => ({ ...mention, role: 'member' as const }))
    const listed = trace.listed.filter(
      ({ id, other }) => !declared.has(id) && (other === undefined || !declared.has(other)),
    )
    return [...loose, ...listed]
      .filter(({ path, position }) => !isExample(path, position.start.offset))
      .map((one) => findingOf(one, known, trace.retired))
  },
}

interface Loose {
  id: string
  role: 'member' | 'end'
  path: string
  position: Position
}

function findingOf(
  { id, role, path, position }: Loose,
  known: readonly string[],
  retired: Trace['retired'],
): Finding {
  const what = role === 'end' ? `range up to ${id}` : `mention of ${id}`
  const entry = retired.find(({ key }) => key === id || key.endsWith(`#${id}`))
  const near = nearestId(id, known)
  const hint = near === undefined ? ', expected one that is declared' : `; did you mean ${near}?`
  const message = entry
    ? `Unexpected ${what}, which is retired (${entry.reason}), expected an ID in use`
    : `Unexpected ${what}, which no spec declares${hint}`
  return { path, ...position, subject: id, message }
}

/** `OC-CTRL-2050-2051`, a range with a hyphen, may fit a pattern as a whole. */
function isRange(id: string, declared: ReadonlySet<string>): boolean {
  const [, first, family, last] = /^((.*?)\d+)-(\d+)$/.exec(id) ?? []
  return first !== undefined && declared.has(first) && declared.has(`${family}${last}`)
}
