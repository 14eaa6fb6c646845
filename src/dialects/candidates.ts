import type { ClausePlace } from '../model/contract.ts'
import type { Candidate } from '../model/facts.ts'
import type { Block } from '../parse/outline.ts'
import { pathsIn } from '../parse/paths.ts'
import type { Claimed } from './claims.ts'
import type { Labelled } from './labels.ts'
import type { Surroundings } from './parts.ts'
import type { Places } from './place.ts'
import type { Reading } from './reading.ts'
import { statementOf } from './statement.ts'

/** What a candidate depends on beyond its block. */
export interface CandidateContext {
  path: string
  around: Surroundings
  places: Places
  /** Where the block is a clause. */
  clause?: ClausePlace | undefined
  /** What the items that are nested in it say of it. */
  labelled: Labelled
}

/** A candidate for each ID that the block's claim holds. */
export function candidatesOf(
  { block }: Reading,
  { claim, dialect }: Claimed,
  { path, around, places, clause, labelled }: CandidateContext,
): Candidate[] {
  const { title, own, more } = statementOf(block, claim, around)
  return claim.tokens.map((token) => {
    const { id, revision, position, scope, guessed, hyphens } = places.ofToken(token, block)
    const candidate: Candidate = {
      id,
      position,
      scope,
      guessed,
      hyphens,
      kind: clause ? 'clause' : (token.kind ?? 'requirement'),
      form: block.form,
      dialect,
      own,
      more,
      section: block.section,
      block: places.ofNode(block.node),
      paths: pathsIn(block.node, path),
      struck: isWhollyStruck(block),
    }
    // Spreading parts that are nearly always absent took longer than all else here.
    if (revision !== undefined) candidate.revision = revision
    if (title !== undefined) candidate.title = title
    if (clause) candidate.clause = { role: clause.role, section: clause.section }
    return Object.assign(candidate, labelled)
  })
}

/** All text of the block is struck through. */
// MM-STATE-0004
export function isWhollyStruck({ flats }: Block): boolean {
  return flats.every(({ text, pieces }) =>
    pieces.every((piece) => piece.struck || text.slice(piece.start, piece.end).trim() === ''),
  )
}
