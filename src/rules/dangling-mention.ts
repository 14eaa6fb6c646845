import { isDecisionId } from '../model/decision-id.ts'
import { declaredIds, nearestDeclared } from '../model/declared-ids.ts'
import { groupBy } from '../model/group.ts'
import { nearestId } from '../model/nearest-id.ts'
import type { Position } from '../model/position.ts'
import type { Trace } from '../model/trace.ts'
import { bracketBeside } from './shared/bracket-beside.ts'
import { placesIn } from './shared/ids.ts'
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
    {
      files: {
        'specs/a.md':
          '- It MUST run. [AB-101][AB-102]\n- [AB-103][AB-104] It MUST stop.\n- [AB-105, AB-106] It MUST log.\n',
      },
      findings: [
        'specs/a.md:1:17 Unexpected [AB-101] without a separator beside [AB-102], which alone is declared, expected [AB-101, AB-102]',
        'specs/a.md:2:12 Unexpected [AB-104] without a separator beside [AB-103], which alone is declared, expected [AB-103, AB-104]',
      ],
    },
  ],
  check(trace) {
    const known = declaredIds(trace)
    const nearest = nearestDeclared(trace)
    const declared = new Set(known)
    const modules = new Set(trace.modules.map((one) => one.path))
    const isExample = placesIn(trace.examples)
    const related = new Set(
      trace.relations.map(({ path, position }) => `${path}\n${position.start.offset}`),
    )
    const loose = trace.mentions
      // Several items that fit are no dangling mention; a relation has a rule of its own.
      .filter(({ key, candidates }) => key === undefined && candidates === undefined)
      // The decisions of module specs have rules of their own.
      .filter(({ id, path }) => !(modules.has(path) && isDecisionId(id)))
      .filter(({ path, position }) => !related.has(`${path}\n${position.start.offset}`))
      .filter(({ id }) => !isRange(id, declared))
      .map((mention) => ({ ...mention, role: 'member' as const }))
    const listed = trace.listed.filter(
      ({ id, other }) => !declared.has(id) && (other === undefined || !declared.has(other)),
    )
    const lists = groupBy(trace.listed, listOf)
    return [...loose, ...listed]
      .filter(({ path, position }) => !isExample(path, position.start.offset))
      .map((one) => findingOf(one, nearestTo, trace))

    // What the same list names as well was not meant twice.
    function nearestTo(one: Loose): string | undefined {
      if (one.head === undefined) return nearest(one.id)
      const others = new Set([one.head, ...(lists.get(listOf(one)) ?? []).map(({ id }) => id)])
      return nearestId(
        one.id,
        known.filter((id) => !others.has(id)),
      )
    }
  },
}

interface Loose {
  id: string
  role: 'member' | 'end'
  /** The ID that its list or range begins with. */
  head?: string
  path: string
  position: Position
}

function listOf({ path, head, position }: Loose): string {
  return `${path}\n${position.start.line}\n${head}`
}

function findingOf(
  one: Loose,
  nearestTo: (one: Loose) => string | undefined,
  trace: Trace,
): Finding {
  const { id, role, path, position } = one
  const beside = bracketBeside(trace, { path, position })
  if (beside) {
    const message = `Unexpected [${id}] without a separator beside [${beside.declared}], which alone is declared, expected [${beside.both.join(', ')}]`
    return { path, ...position, subject: id, message }
  }
  const what = role === 'end' ? `range up to ${id}` : `mention of ${id}`
  const entry = trace.retired.find(({ key }) => key === id || key.endsWith(`#${id}`))
  const near = nearestTo(one)
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
