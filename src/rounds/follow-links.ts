import { destinationOf, fragmentFile, lastLineOf } from '../links/index.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Files } from '../model/files.ts'
import type { Destination, Found } from '../model/link.ts'
import type { Repository } from '../model/repository.ts'
import type { Steps } from '../model/steps.ts'
import { lookAt } from './look-at.ts'
import { isMarkdown, readDocuments } from './read-documents.ts'

/** What the links of some files lead to. */
export interface LinkRound {
  /** What stands at each path that a link names. */
  found: Map<string, Found>
  /** Files that are read only because a link leads into them. */
  documents: DocumentFacts[]
  /** How many lines other files have, where a link names a line. */
  lines: Map<string, number>
  problems: Problem[]
}

type Inside = Extract<Destination, { kind: 'inside' }>

/** Looks up every path that links name, and reads the files whose anchors or lines they name. */
// MM-LINK-0005 MM-LINK-0006
export function* followLinks(
  config: Config,
  files: Files,
  listed: ReadonlySet<string>,
  facts: readonly DocumentFacts[],
  repository: Repository | undefined,
): Steps<LinkRound> {
  const destinations = facts.flatMap(({ path, links }) =>
    links
      .map(({ url }) => destinationOf(url, { path, repository }))
      .filter((one): one is Inside => one.kind === 'inside' && !one.self),
  )
  const found = lookAt(files, listed, new Set(destinations.map((one) => one.path)))
  const read = new Set(facts.map((one) => one.path))
  const wanted = new Set<string>()
  const lines = new Map<string, number>()
  for (const { path, fragment } of destinations) {
    const file = fragment
      ? fragmentFile(path, found.get(path), (one) => listed.has(one))
      : undefined
    if (file === undefined || fragment === undefined || read.has(file)) continue
    if (isMarkdown(file)) wanted.add(file)
    else if (lastLineOf(fragment) !== undefined && !lines.has(file)) {
      const count = countLines(files, file)
      if (count !== undefined) lines.set(file, count)
    }
  }
  const documents = yield* readDocuments(config, files, wanted)
  return { found, documents: documents.facts, lines, problems: documents.problems }
}

/** Lines as an editor numbers them; none where the file cannot be read, which its own check says. */
function countLines(files: Files, path: string): number | undefined {
  const read = files.read(path)
  if ('reason' in read) return undefined
  const text = Buffer.from(read.bytes).toString('latin1')
  const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0
  return /[\r\n]$/.test(text) || text === '' ? ends : ends + 1
}
