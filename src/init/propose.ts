import { groupBy } from '../model/group.ts'
import { compare } from '../model/order.ts'
import { counted } from './counted.ts'
import { globsFor } from './globs.ts'
import { patternsFor } from './patterns.ts'
import type { Seen, Survey } from './survey.ts'

/** One entry of `specs`, and why it is proposed. */
export interface ProposedEntry {
  include: string[]
  dialects: string[]
  /** Patterns; none where the dialect brings its own or has no IDs. */
  ids: string[]
  reasons: string[]
  /** Set where `auto` finds neither a manifest nor a folder to name the package. */
  package?: 'stem'
}

const BLOCKS = ['bracketed', 'leading', 'heading', 'trailing-parenthesis']
const MIN_KEYWORDS = 3

/** The entries that fit what was seen; none where there is nothing to read. */
// MM-INIT-0002
export function propose(survey: Survey): ProposedEntry[] {
  const entries = [
    ...foreign(survey, 'openspec', 'OpenSpec requirements'),
    ...foreign(survey, 'openfasttrace', 'OpenFastTrace items'),
    ...foreign(survey, 'openfeature', 'numbered headings'),
    ...foreign(survey, 'marker', 'marker lines'),
    ...tagged(survey),
  ]
  const chosen = entries.length > 0 ? entries : sentences(survey)
  return chosen.map((entry) => (isNameless(entry, survey) ? { ...entry, package: 'stem' } : entry))
}

/** SPEC.md and the like take their package's name from a manifest or a folder; the root may have none. */
function isNameless({ include }: ProposedEntry, { manifests }: Survey): boolean {
  const isRoot = include.some((glob) => /^(?:SPEC|spec|README|index)\.md$/.test(glob))
  return isRoot && manifests.every((path) => path.includes('/'))
}

/** A dialect that knows its own IDs. */
function foreign({ seen }: Survey, dialect: string, what: string): ProposedEntry[] {
  const own = seen.filter((one) => one.dialect === dialect)
  const normative = own.filter((one) => one.normative).length
  if (own.length < 2 || normative === 0) return []
  const paths = own.map((one) => one.path)
  const reasons = [`${own.length} ${what}, ${normative} of them with a key word`]
  return [{ include: globsFor(paths), dialects: [dialect], ids: [], reasons }]
}

/** IDs of the default form in text: those whose family has a member with a key word. */
function tagged({ seen }: Survey): ProposedEntry[] {
  const own = seen.filter((one) => BLOCKS.includes(one.dialect))
  const families = new Set(own.filter((one) => one.normative).map((one) => one.family))
  const members = declaringFiles(own.filter((one) => families.has(one.family)))
  const kit = members.filter(isSpecKit)
  const rest = members.filter((one) => !isSpecKit(one))
  const entries: ProposedEntry[] = []
  if (kit.length > 0) {
    const reasons = [
      `${counted(kit.length, 'ID')} of Spec Kit (FR-, SC-), which restart in every feature`,
    ]
    entries.push({ include: ['specs/*/spec.md'], dialects: ['spec-kit'], ids: [], reasons })
  }
  if (rest.length > 0) {
    const patterns = patternsFor(rest.map((one) => one.id))
    entries.push({
      include: globsFor(rest.map((one) => one.path)),
      dialects: BLOCKS.filter((name) => rest.some((one) => one.dialect === name)),
      ids: patterns.map((one) => one.pattern),
      reasons: patterns.map(
        ({ pattern, count }) =>
          `${counted(count, 'ID')} that ${count === 1 ? 'fits' : 'fit'} ${pattern}`,
      ),
    })
  }
  return entries
}

function isSpecKit({ path, family }: Seen): boolean {
  return /^specs\/[^/]+\/spec\.md$/.test(path) && /^(?:FR|SC)-$/.test(family)
}

/** Files that only repeat what others declare, such as a list of open tasks, are left out. */
function declaringFiles(seen: readonly Seen[]): Seen[] {
  const files = groupBy(seen, (one) => one.path)
  const byId = groupBy(seen, (one) => one.id)
  const byPath = [...files]
    .filter(([path, own]) => !isIndex(path, own, byId))
    .sort(([a, x], [b, y]) => y.length - x.length || compare(a, b))
  const known = new Set<string>()
  return byPath.flatMap(([, same]) => {
    const isKit = same.some(isSpecKit)
    const isNew = same.some((one) => !known.has(one.id) && one.normative)
    for (const one of same) known.add(one.id)
    return isNew || isKit ? same : []
  })
}

/**
 * A file that gathers what several others declare, none of which has it all: a matrix, a list of tasks.
 * One ID in ten may be its own: such lists keep what the specs have lost.
 */
function isIndex(
  path: string,
  own: readonly Seen[],
  byId: ReadonlyMap<string, readonly Seen[]>,
): boolean {
  const counts = new Map<string, number>()
  let known = 0
  for (const id of new Set(own.map((one) => one.id))) {
    const others = new Set((byId.get(id) ?? []).map((one) => one.path))
    others.delete(path)
    if (others.size > 0) known++
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  const most = own.length * 0.9
  return known >= most && Math.max(0, ...counts.values()) < most
}

/**
 * No IDs: every sentence with a key word, in the files that have some. Brackets come first, so that what
 * `mustmark assign` puts there declares.
 */
function sentences({ keywords }: Survey): ProposedEntry[] {
  const rich = [...keywords].filter(([, count]) => count >= MIN_KEYWORDS)
  const chosen = rich.length > 0 ? rich : [...keywords]
  if (chosen.length === 0) return []
  const sum = chosen.reduce((total, [, count]) => total + count, 0)
  const reasons = [
    `${counted(sum, 'key word')} in ${counted(chosen.length, 'file')}, and no IDs that declare`,
  ]
  const include = globsFor(chosen.map(([path]) => path))
  return [{ include, dialects: ['bracketed', 'sentence'], ids: [], reasons }]
}
