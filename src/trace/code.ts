import { isWellKnown } from '../ids/index.ts'
import type { CodeFacts, FoundReference } from '../model/code.ts'
import { familyFinder, familyOf } from '../model/family.ts'
import { groupBy } from '../model/group.ts'
import type { Item, Skipped } from '../model/item.ts'
import { compare } from '../model/order.ts'
import type { CodeTrace, NotRead, Reference } from '../model/reference.ts'
import { suppressionIndex } from '../model/suppression-index.ts'
import { attributionOf, totalsOf } from './attribution.ts'
import { membersOf, targetsOf } from './resolve-reference.ts'

/** What is known of code beside its facts. */
export interface CodeOptions {
  scanned: boolean
  items: readonly Item[]
  /** What code may name beside them. */
  decisions: readonly Item[]
  /** IDs of specs that declare nothing where they stand. */
  skipped: readonly Skipped[]
  notRead: readonly NotRead[]
  /** The prefixes of the markers with which specs declare. */
  prefixes: ReadonlySet<string>
}

// MM-CODE-0022
/** The rule that a comment names to say that IDs are made up: they count for nothing there. */
const MADE_UP = 'dangling-reference'

/** Joins code and tests with the items that they name. */
// MM-CODE-0005
export function codeTraceOf(facts: readonly CodeFacts[], options: CodeOptions): CodeTrace {
  const { scanned, items, decisions, skipped, notRead, prefixes } = options
  const named = [...items, ...decisions]
  const targets = targetsOf(named)
  const isMeant = familyFinder(named.flatMap((item) => item.id ?? []))
  const skippedById = groupBy(skipped, (one) => one.id)
  const revisions = new Map(items.map((item) => [item.key, item.revision]))
  const idLike = new Map<string, number>()
  const trace: Pick<CodeTrace, 'references' | 'dangling' | 'ambiguous' | 'ignored'> = {
    references: [],
    dangling: [],
    ambiguous: [],
    ignored: [],
  }
  for (const { path, references, suppressions, ...file } of facts) {
    const suppressed = suppressionIndex(suppressions)
    for (const [family, count] of Object.entries(file.idLike)) add(family, count)
    for (const found of references) {
      const isMadeUp = suppressed({ rule: MADE_UP, start: found.position.start }) !== undefined
      for (const one of membersOf(found, targets)) place({ ...one, path }, isMadeUp)
    }
  }
  const attribution = attributionOf(items, trace.references)
  const naming = new Set(trace.references.map((one) => one.path))
  return {
    scanned,
    files: [...facts],
    ...trace,
    attribution,
    totals: totalsOf(items, attribution),
    unreferencedFiles: facts
      .filter((one) => one.isProgram && !naming.has(one.path))
      .map((one) => one.path),
    unreferencedTests: facts.flatMap(({ path, tests }) =>
      tests
        .filter((one) => !one.referenced)
        .map(({ names, position }) => ({ path, names, position })),
    ),
    notRead: [...notRead].sort((a, b) => compare(a.path, b.path)),
    idLike: Object.fromEntries([...idLike].sort(([a], [b]) => compare(a, b))),
  }

  function place(found: FoundReference & { path: string }, isMadeUp: boolean): void {
    // `items[0]` is no marker where specs write `r[…]`.
    if (found.prefix !== undefined && !prefixes.has(found.prefix)) return
    const resolved = targets.resolve(found.id, found.scope)
    if (resolved === 'undeclared') {
      const isWord = isUnsure(found) && (isWellKnown(found.id) || !isMeant(found.id))
      const skipped = skippedById.get(found.id) ?? []
      if (!isWord) trace.dangling.push({ ...found, skipped, ...(isMadeUp && { madeUp: true }) })
      else if (!isWellKnown(found.id)) add(familyOf(found.id), 1)
    } else if (isMadeUp) trace.ignored.push(found)
    else if ('candidates' in resolved) trace.ambiguous.push({ ...found, ...resolved })
    else trace.references.push(datedBy(revisions, { ...found, ...resolved }))
  }

  function add(family: string, count: number): void {
    idLike.set(family, (idLike.get(family) ?? 0) + count)
  }
}

/** A marker whose prefix specs use is meant as one, whatever it looks like. */
function isUnsure({ guessed, loose, prefix }: FoundReference): boolean {
  return prefix === undefined && (guessed || loose === true)
}

/** What names another revision than the declared one was written for another text. */
// MM-CODE-0009
function datedBy(
  revisions: ReadonlyMap<string, string | undefined>,
  reference: Reference,
): Reference {
  const { revision, key } = reference
  if (revision === undefined || revision === revisions.get(key)) return reference
  return { ...reference, kind: 'cites', doubt: 'outdated' }
}
