import type { Command } from '../model/command.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import type { Repository } from '../model/repository.ts'
import { followLinks, type LinkRound } from './follow-links.ts'
import type { FileRound } from './list-files.ts'
import { isMarkdown, readDocuments } from './read-documents.ts'

/** The Markdown files beyond the specs, and what links lead to. */
export interface LinkedRound extends Omit<LinkRound, 'documents'> {
  /** Facts of all Markdown files that were read, specs included, by path. */
  documents: Map<string, DocumentFacts>
  /** The files whose links are checked, by path. */
  checked: DocumentFacts[]
  /** The texts of those that are no specs, by path. */
  sources: Map<string, string>
}

const NOTHING: LinkedRound = {
  found: new Map(),
  documents: new Map(),
  lines: new Map(),
  problems: [],
  checked: [],
  sources: new Map(),
}

/** What is read beyond the specs. */
export interface LinkedOptions {
  commands: readonly Command[]
  /** Facts of the specs as Markdown files. */
  specs: readonly DocumentFacts[]
  /** Specs that cannot be read: their problem is told already. */
  unread: ReadonlySet<string>
  repository: Repository | undefined
}

/**
 * Reads as much as the commands need: for links every Markdown file and what they lead to; for lint
 * what specs link to, which may state the conformance language.
 */
// MM-LINK-0001
export function readLinked(
  config: Config,
  files: Files,
  { paths, all: listed }: FileRound,
  { commands, specs, unread, repository }: LinkedOptions,
): LinkedRound {
  const wantsLinks = commands.includes('links')
  if (!wantsLinks && !commands.includes('lint')) return { ...NOTHING, documents: byPath(specs) }
  const known = new Set([...specs.map((one) => one.path), ...unread])
  const others = wantsLinks ? [...paths].filter((path) => isMarkdown(path) && !known.has(path)) : []
  const documents = readDocuments(config, files, others)
  const checked = [...specs, ...documents.facts].sort((a, b) => compare(a.path, b.path))
  const round = followLinks(config, files, listed, checked, repository)
  if (wantsLinks) {
    const problems: Problem[] = [...documents.problems, ...round.problems]
    const all = byPath([...checked, ...round.documents.map(asTarget)])
    return { ...round, documents: all, checked, sources: documents.sources, problems }
  }
  const targets = [...round.found.keys()].filter(
    (path) => isMarkdown(path) && paths.has(path) && !known.has(path),
  )
  const linked = readDocuments(config, files, targets)
  const problems = [...round.problems, ...linked.problems]
  const read = byPath([...specs, ...linked.facts.map(asTarget)])
  return { ...NOTHING, documents: read, sources: linked.sources, problems }
}

/** Nobody asked what is wrong in a file that is read for its anchors alone. */
function asTarget(facts: DocumentFacts): DocumentFacts {
  return { ...facts, definitions: [], undefinedReferences: [] }
}

function byPath(facts: readonly DocumentFacts[]): Map<string, DocumentFacts> {
  return new Map(facts.map((one) => [one.path, one]))
}
