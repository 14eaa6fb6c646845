import { declaredIds } from '../model/declared-ids.ts'
import { familyOf } from '../model/family.ts'
import { groupBy } from '../model/group.ts'
import { nearestId } from '../model/nearest-id.ts'
import type { Rule } from './types.ts'

/** No pattern finds such a word, so that a mistyped declaration or mention goes unseen. */
// MM-LINT-0013
export const idForm: Rule = {
  id: 'id-form',
  command: 'lint',
  severity: 'error',
  description: 'A word that looks like an ID of a declared family has the form of that family.',
  source: 'Seed 004, task 6: IDs match OC-<AREA>-<NNNN>',
  examples: [
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], ids: ["AB-CD-[0-9]{3}"] }]\n',
        'specs/a.md':
          '- [AB-CD-101] It MUST run in UTF-8.\n\nStep 1 of AB-CD-NNN, AB-CD-1xx: `ab-cd-101`, [x](ab-cd-101.md).\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"], ids: ["AB-CD-[0-9]{3}"] }]\n',
        'specs/a.md':
          '- [AB-CD-101] It MUST run.\n- [AB-CD-12] It MUST stop.\n\nSee ab-cd-101, AB_CD_101, ABCD-101 and AB-CD 101.\n',
      },
      findings: [
        'specs/a.md:2:4 Unexpected form of an ID in "AB-CD-12", expected 3 digits as in AB-CD-101',
        'specs/a.md:4:5 Unexpected form of an ID in "ab-cd-101", expected AB-CD-101',
        'specs/a.md:4:16 Unexpected form of an ID in "AB_CD_101", expected AB-CD-101',
        'specs/a.md:4:27 Unexpected form of an ID in "ABCD-101", expected AB-CD-101',
        'specs/a.md:4:40 Unexpected form of an ID in "AB-CD 101", expected AB-CD-101',
      ],
    },
  ],
  check(trace) {
    const families = familiesOf(declaredIds(trace))
    return trace.words.flatMap(({ path, text, position }) => {
      const family = families.get(bare(familyOf(text)))
      const expected = family && expectedFor(text, family)
      if (expected === undefined) return []
      const message = `Unexpected form of an ID in "${text}", expected ${expected}`
      return [{ path, ...position, subject: text, message }]
    })
  },
}

interface Family {
  /** `OC-CORE-`. */
  name: string
  ids: readonly string[]
  declared: ReadonlySet<string>
  /** Digits of its numbers, where all have as many; else 0. */
  width: number
}

/** The families by their letters and digits alone; two that differ in nothing else are left out. */
function familiesOf(ids: readonly string[]): Map<string, Family> {
  const found = new Map<string, Family>()
  const byBare = groupBy([...groupBy(ids, familyOf)], ([name]) => bare(name))
  for (const [name, [first, ...others]] of byBare) {
    if (!first || others.length > 0 || !/^[A-Z][A-Z0-9-]*[A-Z][A-Z0-9]*-$/.test(first[0])) continue
    const widths = new Set(first[1].map((id) => id.length - first[0].length))
    const width = widths.size === 1 ? ([...widths][0] as number) : 0
    found.set(name, { name: first[0], ids: first[1], declared: new Set(first[1]), width })
  }
  return found
}

function bare(text: string): string {
  return text.replace(/[-_\u2010\u2011\s]/g, '').toUpperCase()
}

/**
 * What the word should be, or nothing where it may well be another word: short numbers behind one
 * word (`Step-1`, `Tier2`, a ticket) are no misspelt ID unless a spec declares just that.
 */
function expectedFor(text: string, family: Family): string | undefined {
  const { name, ids, declared, width } = family
  const digits = text.slice(familyOf(text).length)
  const id = name + digits
  const isLong = digits.length >= 3 || (digits.length === 2 && digits.startsWith('0'))
  const isCompound = name.indexOf('-') < name.length - 1
  const plain = text.replace(/[\u2010\u2011]/g, '-')
  if (plain === id) {
    // Only the number can be what no pattern takes.
    const isNear = width > 0 && width !== digits.length && ids.length > 1
    const isOneOff = Math.abs(width - digits.length) === 1
    if (!(width >= 3 || isCompound) || !(isNear || ids.length === 1)) return undefined
    if (width === digits.length || !(isCompound || isOneOff)) return undefined
    return `${width} digits as in ${nearestId(id, ids) ?? ids[0]}`
  }
  if (!isLong) return undefined
  if (declared.has(id)) return id
  return isCompound && width === digits.length && /[-_]/.test(text) ? id : undefined
}
