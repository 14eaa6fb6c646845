import type { IdFinder } from '../ids/index.ts'
import { groupBy } from '../model/group.ts'
import { findKeywords } from '../parse/keywords.ts'
import type { Block } from '../parse/outline.ts'
import { bracketed } from './bracketed.ts'
import { textStart } from './flat-text.ts'
import { leading } from './leading.ts'
import type { Claim, Reading, Token } from './reading.ts'
import { tokensOf } from './tokens.ts'
import type { Dialect } from './types.ts'

/** A claim and the dialect that made it. */
export interface Claimed {
  claim: Claim
  dialect: string
}

/**
 * A block with its IDs, as dialects read it.
 *
 * @param label where a label of clauses ends that it begins with
 */
export function readingOf(
  block: Block,
  find: IdFinder,
  lowercase: boolean,
  label?: number,
): Reading {
  const tokens = tokensOf(block, find)
  // Most blocks hold no ID, and need no map.
  const byStart =
    tokens.length > 0
      ? new Map(tokens.map((token) => [`${token.flat},${token.start}`, token]))
      : undefined
  return {
    block,
    start: label ?? (block.flats[0] ? textStart(block.flats[0]) : 0),
    tokens,
    tokenAt: (flat, start) => byStart?.get(`${flat},${start}`),
    hasKeyword: (exceptFlat) => {
      // A row of a table has a flat for each cell.
      const byFlat = groupBy(tokens, (one) => one.flat)
      return block.flats.some((flat, index) => {
        const cuts = byFlat.get(index)?.map((one) => [one.start, one.end] as const)
        return index !== exceptFlat && findKeywords(flat, lowercase, cuts ?? []).length > 0
      })
    },
  }
}

/** How clauses bear IDs, whatever the dialects of the spec. */
const OF_CLAUSES: readonly Dialect[] = [bracketed, leading]

/**
 * What each block declares: the first dialect that claims a block has it.
 *
 * @param clauses blocks that need no key word to declare
 * @param rows rows of tables that need none either
 */
export function claimAll(
  readings: Reading[],
  dialects: readonly Dialect[],
  clauses: ReadonlyMap<Block, { start: number }>,
  rows: ReadonlySet<Block>,
): Map<Block, Claimed> {
  const claims = new Map<Block, Claimed>()
  for (const reading of readings) {
    if (reading.tokens.length === 0 || reading.block.header) continue
    const clause = clauses.get(reading.block)
    for (const dialect of clause ? [...dialects, ...OF_CLAUSES] : dialects) {
      const claim = dialect.claim?.(reading)
      if (!claim || !(clause || rows.has(reading.block) || rowDeclares(reading, claim))) continue
      const tokens = inForce(claim.tokens).filter(
        (token) => !repeatsAncestor(token, claim, reading, claims),
      )
      if (tokens.length > 0) {
        claims.set(reading.block, {
          claim: { ...claim, tokens, ...(clause && clause.start > 0 && { label: clause.start }) },
          dialect: dialect.name,
        })
      }
      break
    }
  }
  return claims
}

/** Struck IDs beside others are left out; where all are struck, the declaration is. */
// MM-STATE-0004
function inForce(tokens: Token[]): Token[] {
  return tokens.some((token) => !token.struck) ? tokens.filter((token) => !token.struck) : tokens
}

/** A row whose ID leads needs a key word in another cell; one that it ends, anywhere. */
// MM-DECL-0007
function rowDeclares({ block, hasKeyword }: Reading, claim: Claim): boolean {
  return block.form !== 'row' || hasKeyword(claim.at === 'start' ? claim.flat : undefined)
}

/** A nested item that leads with an ID that an item around it declares is a mention. */
// MM-DECL-0008
function repeatsAncestor(
  token: Token,
  claim: Claim,
  { block }: Reading,
  claims: ReadonlyMap<Block, Claimed>,
): boolean {
  if (block.form !== 'item' || claim.at !== 'start') return false
  return block.ancestors.some((one) =>
    claims.get(one)?.claim.tokens.some((other) => other.id === token.id),
  )
}
