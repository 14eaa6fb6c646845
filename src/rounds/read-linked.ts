import type { Command } from '../model/command.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import type { Repository } from '../model/repository.ts'
import type { Steps } from '../model/steps.ts'
import { followLinks, type LinkRound } from './follow-links.ts'
import type { FileRound } from './list-files.ts'
import { isMarkdown, readDocuments } from './read-documents.ts'

/** The Markdown files beyond the specs, and what links lead to. */
export interface LinkedRound extends Omit<LinkRound, 'documents'> {
  /** The files that are checked, by path: specs, and for links every Markdown file. */
  checked: DocumentFacts[]
  /** These, and those that are only read because one of them links to them, by path. */
  documents: Map<string, DocumentFacts>
  /** The texts of those that are no specs, by path. */
  sources: Map<string, string>
}

/** What is read beyond the specs. */
export interface LinkedOptions {
  commands: readonly Command[]
  /** Facts of the specs as Markdown files. */
  specs: readonly DocumentFacts[]
  /** Specs, also those that cannot be read: their problem is told already. */
  known: ReadonlySet<string>
  repository: Repository | undefined
}

/** For links reads every Markdown file and what they lead to; for other commands nothing more. */
// MM-LINK-0001
export function* readLinked(
  config: Config,
  files: Files,
  listed: FileRound,
  { commands, specs, known, repository }: LinkedOptions,
): Steps<LinkedRound> {
  if (commands.includes('links')) {
    const others = [...listed.paths].filter((path) => isMarkdown(path) && !known.has(path))
    const read = yield* readDocuments(config, files, others)
    const checked = [...specs, ...read.facts].sort((a, b) => compare(a.path, b.path))
    const round = yield* followLinks(config, files, listed.all, checked, repository)
    const problems = [...read.problems, ...round.problems]
    return roundOf(checked, round.documents, { ...round, sources: read.sources, problems })
  }
  return roundOf(specs, [], {})
}

function roundOf(
  checked: readonly DocumentFacts[],
  linked: readonly DocumentFacts[],
  rest: Partial<Pick<LinkedRound, 'found' | 'lines' | 'sources'>> & { problems?: Problem[] },
): LinkedRound {
  const { found = new Map(), lines = new Map(), sources = new Map(), problems = [] } = rest
  const documents = new Map([...checked, ...linked].map((one) => [one.path, one]))
  return { checked: [...checked], documents, found, lines, sources, problems }
}
