import type { Nodes } from 'mdast'
import type { IdFinder } from '../ids/index.ts'
import type { ClauseVocabulary } from '../model/contract.ts'
import type { Occurrence, Section, SpecFacts } from '../model/facts.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import type { ParserChoice } from '../model/parser.ts'
import { scopeBefore } from '../model/scope-before.ts'
import { ALL_WISHES, type SpecWishes } from '../model/spec-wishes.ts'
import { documentFacts, suppressingFacts } from '../parse/document.ts'
import { informativeBlocks } from '../parse/informative.ts'
import { findKeywords } from '../parse/keywords.ts'
import { parse } from '../parse/markdown.ts'
import { type Block, type Outline, outlineOf } from '../parse/outline.ts'
import { pathsInSeeLines } from '../parse/paths.ts'
import { visit } from '../parse/visit.ts'
import { candidatesOf } from './candidates.ts'
import { type Claimed, claimAll, readingOf } from './claims.ts'
import { clauseWords } from './contracts/clause-words.ts'
import { findClauses } from './contracts/clauses.ts'
import { contractFactsOf } from './contracts/contract-facts.ts'
import { labelledBy } from './labels.ts'
import { lintFactsOf, NO_LINT_FACTS } from './lint-facts.ts'
import { normativeSentences } from './normative.ts'
import { rawOccurrences } from './occurrences.ts'
import type { ClaimedBlock, Surroundings } from './parts.ts'
import { type Places, placesIn } from './place.ts'
import { proseOf } from './prose.ts'
import type { Reading, Token } from './reading.ts'
import { bodyOf, endsInColon } from './statement.ts'
import type { Dialect } from './types.ts'

/** How one spec is to be read. */
export interface ReadOptions {
  /** The first that claims a block wins. */
  dialects: readonly Dialect[]
  /** Finds the IDs that stand in text. */
  find: IdFinder
  /** The same in clauses, where it differs. */
  findInClauses?: IdFinder
  /** Finds IDs by the patterns of the config, for dialects that mark theirs otherwise. */
  findId?: IdFinder | undefined
  lowercase: boolean
  /** What the labels of contracts are called. */
  words?: ClauseVocabulary
  /** What module specs are written with; the built-in words where it is left out. */
  moduleVocabulary?: ModuleVocabulary
  /** Names of headings whose sections are not normative. */
  informative: readonly string[]
  parser?: ParserChoice | undefined
  /** What is asked of it beyond its items; everything where it is left out. */
  wishes?: SpecWishes
}

/** All that a spec says, from its text, its path and the options alone. */
// MM-FILE-0001
export function readSpec(source: string, path: string, options: ReadOptions): SpecFacts {
  const tree = parse(source, options.parser)
  const outline = outlineOf(tree)
  const places = placesIn(source)
  const informative = informativeBlocks(tree, outline, options.informative)
  const inForce = outline.blocks.filter((block) => !informative.has(block))
  const words = clauseWords(options.words)
  const { byBlock: clauses, labels } = findClauses(inForce, outline, words)
  const readings = outline.blocks.map((block) => {
    const clause = clauses.get(block)
    const find = clause ? (options.findInClauses ?? options.find) : options.find
    return readingOf(block, find, options.lowercase, clause?.start || undefined)
  })
  // Most blocks hold no ID, and are asked for their sentences alone.
  const bearing = readings.filter((reading) => reading.tokens.length > 0)
  const rows = declaringRows(options, outline)
  const claims = claimAll(
    bearing.filter((reading) => !informative.has(reading.block)),
    options.dialects,
    clauses,
    rows,
  )
  const unheard = claimAll(
    bearing.filter((reading) => informative.has(reading.block)),
    options.dialects,
    clauses,
    rows,
  )
  const around = surroundings(claims, options.lowercase)
  const raw = rawOccurrences(tree, source, options.find)
  const { findId, moduleVocabulary } = options
  const spec = {
    source,
    path,
    tree,
    outline,
    places,
    around,
    findId,
    clauses,
    declaring: claims,
    moduleVocabulary,
  }
  const nested = nestedIn(readings)
  const claimed = claimedBy(claims, around)
  const taken = new Set<Nodes>()
  const held = new Map<Nodes, number>()
  const notes = new Set<Nodes>([...informative].map((block) => block.node))
  for (const node of notes) taken.add(node)
  const whole = options.dialects.flatMap((dialect) => {
    const readout = dialect.read?.({ ...spec, taken, claimed, informative: notes })
    for (const node of readout?.taken ?? []) taken.add(node)
    for (const [node, offset] of readout?.held ?? []) held.set(node, offset)
    return readout ?? []
  })

  const claimOf = (block: Block) => claims.get(block)?.claim
  const ranged = whole.some(({ candidates, anonymous }) => candidates.length + anonymous.length > 0)
  const owner = { places, claimOf, claimed: new Map([...held, ...claimed]), ranged }
  const wishes = options.wishes ?? ALL_WISHES
  const bindingBlocks = wishes.sentences ? inForce : []

  // A pattern of the config also matches where a marker holds the ID.
  const inMarkers = whole
    .flatMap((readout) => readout.candidates)
    .flatMap(({ id }) => options.findId?.(id) ?? [])
  const matches = [...bearing.flatMap((reading) => reading.tokens), ...raw, ...inMarkers]

  // `A-1` inside `r[A-1]` has been read as a marker.
  const marked = new Set(
    whole
      .flatMap((readout) => [...readout.candidates, ...readout.occurrences])
      .flatMap(({ position: { end } }) => [end.offset, end.offset - 1]),
  )

  return {
    path,
    ...(outline.title === undefined ? {} : { title: outline.title }),
    sections: sectionsOf(outline, path, places),
    candidates: [
      ...bearing.flatMap((reading) => {
        const claimed = claims.get(reading.block)
        if (!claimed) return []
        const labelled = labelledBy(nested.get(reading.block) ?? [], places)
        const clause = clauses.get(reading.block)
        return candidatesOf(reading, claimed, { path, around, places, clause, labelled })
      }),
      ...whole.flatMap((readout) => readout.candidates),
    ],
    anonymous: whole.flatMap((readout) => readout.anonymous),
    occurrences: [
      ...whole.flatMap((readout) => readout.occurrences),
      ...bearing
        .flatMap((reading) =>
          occurrencesOf(reading, claims.get(reading.block), unheard.get(reading.block), places),
        )
        .filter((one) => !marked.has(one.position.end.offset)),
      ...raw.map(({ inside, ...match }): Occurrence => {
        const id = places.ofMatch(match)
        return inside ? { ...id, inside } : id
      }),
    ].sort((a, b) => a.position.start.offset - b.position.start.offset),
    sentences: normativeSentences(bindingBlocks, { ...owner, lowercase: options.lowercase }),
    ...contractFactsOf(outline, { byBlock: clauses, labels }, places, words),
    prefixes: whole.flatMap((readout) => readout.prefixes ?? []),
    brokenMarkers: whole.flatMap((readout) => readout.brokenMarkers ?? []),
    keywords: countKeywords(outline.blocks, options.lowercase),
    informative: countKeywords([...informative], options.lowercase),
    patterns: [...new Set(matches.map((match) => match.pattern))].sort(),
    empty: source.trim() === '',
    ...whole.flatMap(({ module }) => (module ? [{ module }] : []))[0],
    document: wishes.links
      ? documentFacts(tree, source, path, outline)
      : suppressingFacts(tree, source, path),
    lint: {
      prose: proseOf(bindingBlocks, owner),
      ...(wishes.lint ? lintFactsOf(spec, readings, informative, owner, wishes) : NO_LINT_FACTS),
    },
  }
}

function declaringRows({ dialects, moduleVocabulary }: ReadOptions, outline: Outline): Set<Block> {
  const all = dialects.map((one) => one.declaringRows?.(outline, moduleVocabulary) ?? [])
  return new Set(all.flatMap((rows) => [...rows]))
}

/** The items that are nested directly in each item, by the block that leads it. */
function nestedIn(readings: readonly Reading[]): Map<Block, Reading[]> {
  const nested = new Map<Block, Reading[]>()
  for (const reading of readings) {
    const around = reading.block.ancestors.at(-1)
    if (!around || reading.block.form !== 'item') continue
    const inside = nested.get(around)
    if (inside) inside.push(reading)
    else nested.set(around, [reading])
  }
  return nested
}

/** The nodes whose text is a part of a claim: claiming blocks, and what belongs to them, with the place of the block. */
function claimedBy(claims: ReadonlyMap<Block, Claimed>, around: Surroundings): Map<Nodes, number> {
  const taken = new Map<Nodes, number>()
  for (const [block, { claim }] of claims) {
    const offset = block.node.position?.start.offset ?? 0
    for (const node of [block.node, ...bodyOf(block, claim, around)]) {
      visit(node, (one) => {
        if (!taken.has(one)) taken.set(one, offset)
      })
    }
  }
  return taken
}

function sectionsOf({ sections, blocks }: Outline, path: string, places: Places): Section[] {
  const found = sections.map(({ title, anchor, node }): Section => {
    return {
      title,
      anchor,
      depth: node.depth,
      position: places.ofNode(node),
      paths: [],
    }
  })
  for (const { form, node, flats, section } of blocks) {
    const [flat] = flats
    if (form === 'row' || !flat) continue
    found[section]?.paths.push(...pathsInSeeLines(node, flat, path))
  }
  return found
}

function surroundings(claims: ReadonlyMap<Block, Claimed>, lowercase: boolean): Surroundings {
  const claimed = new Map<Nodes, ClaimedBlock>()
  const around = { lowercase, claimed }
  for (const [block, { claim }] of claims) {
    const offset = block.node.position?.start.offset ?? 0
    claimed.set(block.node, { offset, endsInColon: endsInColon(block, claim) })
  }
  return around
}

/**
 * The IDs of a block that it does not declare.
 *
 * @param unheard what it would declare if its text were normative
 */
function occurrencesOf(
  { block, tokens }: Reading,
  claimed: Claimed | undefined,
  unheard: Claimed | undefined,
  places: Places,
): Occurrence[] {
  const declared = new Set<Token>(claimed?.claim.tokens)
  const informative = new Set<Token>(unheard?.claim.tokens)
  return tokens
    .filter((token) => !declared.has(token))
    .map((token) => {
      const scoped = scopeBefore(block.flats[token.flat]?.text ?? '', token.start, -1).scope
      const id = {
        ...places.ofToken(token, block),
        ...(scoped === undefined ? {} : { scopeName: scoped }),
      }
      if (token.code) return { ...id, inside: 'code' }
      if (token.target) return { ...id, inside: 'link target' }
      if (informative.has(token)) return { ...id, inside: 'informative text' }
      return token.struck ? { ...id, inside: 'struck through' } : id
    })
}

function countKeywords(blocks: readonly Block[], lowercase: boolean): number {
  let count = 0
  for (const { flats } of blocks) {
    for (const flat of flats) count += findKeywords(flat, lowercase).length
  }
  return count
}
