import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import { FILES_A_STEP, type Steps } from '../model/steps.ts'
import { readDocument } from '../parse/index.ts'
import { readText } from './read-text.ts'

/** Markdown files that are no specs. */
export interface DocumentRound {
  facts: DocumentFacts[]
  problems: Problem[]
  /** The texts that were read, by path. */
  sources: Map<string, string>
}

/** Whether a name is that of a Markdown file; MDX is another language. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkdown|mkdn?)$/i.test(path)
}

/** Reads and parses Markdown files for their links and anchors, each once. */
// MM-LINK-0001
export function* readDocuments(
  config: Config,
  files: Files,
  paths: Iterable<string>,
): Steps<DocumentRound> {
  const round: DocumentRound = { facts: [], problems: [], sources: new Map() }
  for (const [at, path] of [...paths].sort(compare).entries()) {
    if (at % FILES_A_STEP === 0) yield
    const read = files.read(path)
    // Listed by git and gone: a deletion that is not committed yet.
    if ('reason' in read && read.absent) continue
    if ('reason' in read) {
      const message = `Unexpected Markdown file that ${read.reason}, expected a text file`
      round.problems.push({ path, message })
      continue
    }
    const text = readText(read.bytes, config)
    if (!('text' in text)) {
      round.problems.push({ ...text, path })
      continue
    }
    try {
      round.facts.push(readDocument(text.text, path, config.parser))
      round.sources.set(path, text.text)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const message = `Unexpected nesting that exhausts the stack (${error.message})`
      round.problems.push({ path, message })
    }
  }
  return round
}
