import type { Nodes } from 'mdast'
import { countIdLike, type IdFinder, type IdMatch } from '../ids/index.ts'
import type { Candidate, FoundId, Occurrence, Section, SpecFacts } from '../model/facts.ts'
import { findKeywords } from '../parse/keywords.ts'
import { lineStarts, toPosition } from '../parse/lines.ts'
import { parse } from '../parse/markdown.ts'
import { type Block, outlineOf } from '../parse/outline.ts'
import { pathsIn, pathsInSeeLines } from '../parse/paths.ts'
import { sourceOffset } from '../parse/source-offset.ts'
import { type Claimed, claimAll, readingOf } from './claims.ts'
import { rawOccurrences } from './occurrences.ts'
import { statementOf } from './statement.ts'
import type { Dialect, Token } from './types.ts'

/** How one spec is to be read. */
export interface ReadOptions {
  /** The first that claims a block wins. */
  dialects: readonly Dialect[]
  find: IdFinder
  lowercase: boolean
}

/** All that a spec says, from its text, its path and the options alone. */
export function readSpec(source: string, path: string, options: ReadOptions): SpecFacts {
  const tree = parse(source)
  const starts = lineStarts(source)
  const { title, sections, blocks } = outlineOf(tree)
  const readings = blocks.map((block) => readingOf(block, options.find, options.lowercase))
  const claims = claimAll(readings, options.dialects)
  const declaring = new Set<Nodes>([...claims.keys()].map((block) => block.node))
  const around = { lowercase: options.lowercase, declaring }

  const patterns = new Set<string>()
  const facts: SpecFacts = {
    path,
    sections: sections.map((one): Section => {
      const position = rangeOf(one.node)
      return { title: one.title, anchor: one.anchor, depth: one.node.depth, position, paths: [] }
    }),
    candidates: [],
    occurrences: [],
    keywords: 0,
    patterns: [],
    idLike: countIdLike(source),
    empty: source.trim() === '' || source === '\uFEFF',
  }
  if (title !== undefined) facts.title = title

  for (const { block, tokens } of readings) {
    const claimed = claims.get(block)
    for (const token of tokens) {
      const id = foundId(token, tokenRange(token, block))
      if (claimed?.claim.tokens.includes(token))
        facts.candidates.push(candidate(block, id, claimed))
      else facts.occurrences.push(occurrence(id, token))
    }
    for (const flat of block.flats) facts.keywords += findKeywords(flat, options.lowercase).length
    const see =
      block.form === 'row' ? [] : pathsInSeeLines(block.node, block.flats[0] as never, path)
    facts.sections[block.section]?.paths.push(...see)
  }
  for (const raw of rawOccurrences(tree, source, options.find)) {
    const id = foundId(raw, [raw.start, raw.end])
    facts.occurrences.push({ ...id, inside: raw.inside })
  }
  facts.patterns = [...patterns].sort()
  facts.occurrences.sort((a, b) => a.position.start.offset - b.position.start.offset)
  return facts

  function candidate(block: Block, id: FoundId, { claim, dialect }: Claimed): Candidate {
    const { text, keywords, title } = statementOf(block, claim, around)
    return {
      ...id,
      kind: 'requirement',
      form: block.form,
      dialect,
      ...(title === undefined ? {} : { title }),
      keywords: [...new Set(keywords)],
      statement: text,
      section: block.section,
      block: rangeOf(block.node),
      paths: pathsIn(block.node, path),
      struck: claim.tokens.every((token) => token.struck),
    }
  }

  function tokenRange(token: Token, block: Block): [number, number] {
    const near = block.node.position?.start.offset ?? 0
    const flat = block.flats[token.flat] as Block['flats'][number]
    const start = sourceOffset(source, flat, token.start, near)
    return [start, sourceOffset(source, flat, token.end - 1, start) + 1]
  }

  function foundId(match: IdMatch, [start, end]: [number, number]): FoundId {
    patterns.add(match.pattern)
    return {
      id: match.id,
      ...(match.revision === undefined ? {} : { revision: match.revision }),
      position: toPosition(starts, start, end),
      scope: match.scope,
      guessed: match.builtIn,
      hyphens: match.hyphens,
    }
  }

  function rangeOf(node: Nodes) {
    const start = node.position?.start.offset ?? 0
    return toPosition(starts, start, node.position?.end.offset ?? start)
  }
}

function occurrence(id: FoundId, token: Token): Occurrence {
  if (token.code) return { ...id, inside: 'code' }
  return token.struck ? { ...id, inside: 'struck through' } : id
}
