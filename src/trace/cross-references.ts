import type { FoundReference } from '../model/code.ts'
import type {
  AmbiguousId,
  CrossReferencedItem,
  CrossReferences,
  DanglingId,
  ReferenceCounts,
  ReferenceSite,
  SkippedSite,
  StraySite,
} from '../model/cross-references.ts'
import { danglingToMend } from '../model/dangling-to-mend.ts'
import { nearestDeclared } from '../model/declared-ids.ts'
import type { Diagnostic, Problem } from '../model/diagnostic.ts'
import type { GatesTrace } from '../model/gates-trace.ts'
import { groupBy } from '../model/group.ts'
import type { Item, Skipped } from '../model/item.ts'
import { compare } from '../model/order.ts'
import type { Attribution, CodeTrace, DanglingReference, Reference } from '../model/reference.ts'
import type { Trace } from '../model/trace.ts'
import { attributionOf } from './attribution.ts'
import { type ItemEvidence, itemEvidence } from './item-evidence.ts'
import { itemTotals, verdictCounts } from './item-totals.ts'
import { type MentionSites, mentionSites } from './mention-sites.ts'
import { resultSummary } from './result-summary.ts'
import { siteOf } from './site-of.ts'

/** Items against code and tests, as data that others may build on. */
// MM-XREF-0001
export function crossReferences(
  trace: Trace,
  diagnostics: Diagnostic[],
  problems: Problem[],
): CrossReferences {
  const { code, counts } = trace
  const sitesOf = mentionSites(trace)
  const evidenceOf = itemEvidence(trace)
  const byKey = groupBy(trace.items, (item) => item.key)
  return {
    schema: 1,
    command: 'spec-xref',
    parser: trace.parser,
    scanned: code.scanned,
    files: code.files.length,
    items: [...byKey].map(([key, same]) =>
      itemOf(same, code.attribution.get(key), { ...sitesOf(key), ...evidenceOf(key) }),
    ),
    dangling: danglingIds(trace),
    ambiguous: ambiguousIds(code),
    unreferenced: {
      files: code.unreferencedFiles,
      tests: code.unreferencedTests.map(({ names, ...test }) => ({
        ...siteOf(test),
        name: names.join(' > '),
      })),
    },
    totals: itemTotals(trace),
    verdicts: code.scanned ? verdictCounts(trace) : {},
    results: resultSummary(trace.evidence),
    withoutId: counts.items.withoutId + counts.clauses.withoutId,
    references: countReferences(code),
    notRead: code.notRead,
    idLike: code.idLike,
    gates: gatesOf(trace.evidence.gates),
    diagnostics,
    more: 0,
    problems,
  }
}

/** The decisions of module specs with what names them, in the shape of items; nothing verifies them. */
// MM-MOD-0083
export function decisionReferences(trace: Trace): CrossReferencedItem[] {
  const { decisions, code } = trace
  const attribution = attributionOf(decisions, code.references)
  const sitesOf = mentionSites(trace)
  const evidenceOf = itemEvidence(trace)
  return [...groupBy(decisions, ({ key }) => key)].map(([key, same]) =>
    itemOf(same, attribution.get(key), {
      ...sitesOf(key),
      ...evidenceOf(key),
    }),
  )
}

// MM-GATE-0021
function gatesOf({ outcomes }: GatesTrace): CrossReferences['gates'] {
  if (outcomes.length === 0) return 'none set'
  return outcomes
    .filter((one) => one.written || one.state !== 'empty')
    .map(({ start, written, ...outcome }) => outcome)
}

function itemOf(
  [item, ...others]: readonly Item[],
  attribution: Attribution | undefined,
  { mentions, mentionedBy, facts, waivers, test }: MentionSites & ItemEvidence,
): CrossReferencedItem {
  const { key, id, kind, level, statement, anchor, package: name } = item as Item
  const sites = (references: readonly Reference[] = []) => references.map(referenceSite)
  return {
    key,
    ...(id !== undefined && { id }),
    kind,
    ...(level !== undefined && { level }),
    package: name,
    ...siteOf(item as Item),
    anchor,
    statement,
    attribution: attribution?.state ?? 'none',
    ...facts,
    waivers,
    implements: sites(attribution?.implements),
    verifies: (attribution?.verifies ?? []).map((one) => ({ ...referenceSite(one), ...test(one) })),
    cites: sites(attribution?.cites),
    exceptions: sites(attribution?.exceptions),
    todos: sites(attribution?.todos),
    mentions,
    mentionedBy,
    ...(others.length > 0 && { alsoDeclared: others.map(siteOf) }),
  }
}

function straySite(reference: PlacedReference): StraySite {
  return { ...referenceSite(reference), kind: reference.kind }
}

function referenceSite(reference: PlacedReference): ReferenceSite {
  const { symbol, test, place, by, verb, written, revision, reason, doubt } = reference
  return {
    ...siteOf(reference),
    ...(symbol !== undefined && { symbol }),
    ...(test !== undefined && { test }),
    place,
    by,
    ...(verb !== undefined && { verb }),
    ...(written !== undefined && { written }),
    ...(revision !== undefined && { revision }),
    ...(reason !== undefined && { reason }),
    ...(doubt !== undefined && { doubt }),
  }
}

/** Those of a comment that says that IDs are made up are counted as ignored. */
function danglingIds(trace: Trace): DanglingId[] {
  const nearestTo = nearestDeclared(trace)
  return byId(danglingToMend(trace).filter((one) => !one.madeUp)).map(([id, same]) => {
    const [first] = same as [DanglingReference]
    const nearest = nearestTo(first.id)
    return {
      id,
      ...(nearest !== undefined && { nearest }),
      places: same.map(straySite),
      ...(first.skipped.length > 0 && { skipped: first.skipped.map(skippedSite) }),
    }
  })
}

function skippedSite(skipped: Skipped): SkippedSite {
  return { ...siteOf(skipped), reason: skipped.reason }
}

function ambiguousIds({ ambiguous }: CodeTrace): AmbiguousId[] {
  return byId(ambiguous).map(([id, same]) => ({
    id,
    candidates: [...new Set(same.flatMap((one) => one.candidates))].sort(compare),
    places: same.map(straySite),
  }))
}

/** A reference, whatever it comes to. */
type PlacedReference = FoundReference & { path: string }

/** By what is written: the same ID behind another scope is another question. */
function byId<T extends { id: string; scope?: string }>(references: readonly T[]): [string, T[]][] {
  const groups = groupBy(references, ({ id, scope }) =>
    scope === undefined ? id : `${scope}#${id}`,
  )
  return [...groups].sort(([a], [b]) => compare(a, b))
}

function countReferences({ references, dangling, ambiguous, ignored }: CodeTrace): ReferenceCounts {
  const count = (kind: string) => references.filter((one) => one.kind === kind).length
  const counting = references.filter(({ kind }) => kind === 'implements' || kind === 'verifies')
  const lists = new Set(
    [...references, ...dangling, ...ambiguous]
      .filter(({ written }) => written !== undefined)
      .map(({ path, position, written }) => `${path}\n${position.start.line}\n${written}`),
  )
  const madeUp = dangling.filter((one) => one.madeUp).length
  return {
    implements: count('implements'),
    verifies: count('verifies'),
    cites: count('cites'),
    exceptions: count('exception'),
    todos: count('todo'),
    dangling: dangling.length - madeUp,
    ambiguous: ambiguous.length,
    ignored: ignored.length + madeUp,
    byPath: counting.filter(({ by }) => by === 'path').length,
    expanded: lists.size,
  }
}
