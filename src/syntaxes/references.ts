import type { FoundReference, ReferencePlace } from '../model/code.ts'
import { toPosition } from '../parse/lines.ts'
import { type Ground, type Site, sitesOf } from './ground.ts'
import { listsIn, type Placed } from './lists.ts'
import { type Said, sayings } from './said.ts'
import { type FileKind, standing, stated, type Verdict } from './standing.ts'
import type { Occurrence } from './types.ts'

/** A reference with where it lies. */
export interface Referred {
  reference: FoundReference
  site: Site
}

/** What the IDs of a file say. */
export function referencesOf(
  ground: Ground,
  occurrences: readonly Occurrence[],
  file: FileKind,
): Referred[] {
  const siteOf = sitesOf(ground)
  const saidOf = sayings(ground)
  const placed = occurrences
    .map((occurrence) => ({ occurrence, site: siteOf(occurrence.start) }))
    .filter(isReference)
  return listsIn(ground.text, placed).flatMap((list) => {
    const said = saysSomething(list[0] as Placed) ? saidOf(list) : undefined
    return list.map((one) => referredTo(ground, one, said, file))
  })
}

/** `items[0]` in code is none of a marker. */
function isReference({ occurrence: { syntax, loose }, site: { place } }: Placed): boolean {
  if (!syntax || syntax.compiled.anywhere || SPEAKING.includes(place)) return true
  return place !== 'code' && !loose
}

/** Where words are read that say something of an ID. */
function saysSomething({ occurrence, site: { place } }: Placed): boolean {
  return SPEAKING.includes(place) && !occurrence.syntax && !occurrence.inPath
}

/** Only what stands there can implement or verify, and a syntax of the config. */
const SPEAKING: readonly ReferencePlace[] = ['comment', 'title', 'name', 'tag']

function referredTo(
  ground: Ground,
  { occurrence, site }: Placed,
  said: Said | undefined,
  file: FileKind,
): Referred {
  const { start, end, id, to, written, revision, scope, guessed, prefix } = occurrence
  const place = placeOf(occurrence, site)
  const names = (site.owner ?? site.around)?.names ?? []
  const symbol = symbolOf(ground, site)
  const loose = occurrence.loose ?? isLooseMember(occurrence, place)
  const reference: FoundReference = {
    id,
    ...(to === undefined ? {} : { to }),
    ...(written === undefined ? {} : { written }),
    ...(revision === undefined ? {} : { revision }),
    ...(scope === undefined ? {} : { scope }),
    ...(prefix === undefined ? {} : { prefix }),
    place,
    ...verdictOf(occurrence, place, site, said, file),
    ...(symbol === undefined ? {} : { symbol }),
    ...(names.length > 0 ? { test: [...names] } : {}),
    guessed,
    ...(loose ? { loose } : {}),
    position: toPosition(ground.starts, start, end),
  }
  return { reference, site }
}

function placeOf({ syntax }: Occurrence, { place }: Site): ReferencePlace {
  if (!syntax || place === 'text') return place
  return syntax.compiled.anywhere || SPEAKING.includes(place) ? 'syntax' : place
}

// MM-REF-0006 MM-REF-0024
function verdictOf(
  occurrence: Occurrence,
  place: ReferencePlace,
  site: Site,
  said: Said | undefined,
  file: FileKind,
): Verdict {
  const { syntax, inPath } = occurrence
  if (site.isOpen) return { kind: 'cites', by: 'place', doubt: 'unclosed' }
  if (inPath || (place !== 'syntax' && !SPEAKING.includes(place))) return CITES
  if (syntax) return ofSyntax(syntax, site, file)
  if (!said) return standing(site, file)
  const { kind, ...more } = said
  return { ...stated(kind, site, file), ...more }
}

const CITES: Verdict = { kind: 'cites', by: 'place' }

// MM-REF-0018
function ofSyntax(
  { compiled, details: { verb, reason } }: NonNullable<Occurrence['syntax']>,
  site: Site,
  file: FileKind,
): Verdict {
  const kind = verb === undefined ? compiled.kind : compiled.kindOf(verb.toLowerCase())
  const said = { ...(verb === undefined ? {} : { verb }) }
  if (verb !== undefined && !kind) {
    return { kind: 'cites', by: 'verb', ...said, doubt: 'unknown verb' }
  }
  if (!kind) return standing(site, file)
  if (kind !== 'exception' && kind !== 'todo') return { ...stated(kind, site, file), ...said }
  const doubt = reason === undefined ? ({ doubt: 'no reason' } as const) : { reason }
  return { kind, by: 'verb', ...said, ...doubt }
}

/**
 * A number in a list of any text may be something else: `ORCH-3001, 3002` in a table of figures.
 */
function isLooseMember({ listed }: Occurrence, place: ReferencePlace): true | undefined {
  return listed && (place === 'text' || place === 'string') ? true : undefined
}

/** The innermost definition; `unknown` where the language has none or its text is not sure. */
// MM-REF-0014
function symbolOf({ language }: Ground, { around, isOpen }: Site): string | undefined {
  if (!language) return undefined
  if (isOpen) return 'unknown'
  if (around) return around.definition.name
  const hasDefinitions = (language.definitions ?? language.tests ?? []).length > 0
  return hasDefinitions ? undefined : 'unknown'
}
