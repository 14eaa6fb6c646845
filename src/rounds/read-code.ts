import type { CodeFacts } from '../model/code.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Files } from '../model/files.ts'
import type { ModuleCode } from '../model/module-code.ts'
import type { ParserChoice } from '../model/parser.ts'
import { folderOf } from '../model/path.ts'
import type { NotRead } from '../model/reference.ts'
import { beyondLimits, readDocument } from '../parse/index.ts'
import { codeReader } from './code-reader.ts'
import { codeText } from './code-text.ts'
import type { FileRound } from './list-files.ts'
import { type ModuleWishes, moduleCodeReader } from './module-code-reader.ts'
import { isMarkdown } from './read-documents.ts'
import { selectCode } from './select-code.ts'
import { globProblem } from './unmatched.ts'

/** The facts of code and tests, and what was not read. */
export interface CodeRound {
  /** False where nothing asks for code, or the config says that there is none. */
  scanned: boolean
  facts: CodeFacts[]
  /** In the one order. */
  notRead: NotRead[]
  /** Texts that were read, by path, of the files whose facts hold a reference. */
  sources: Map<string, string>
  /** Left out where no rule over module specs asks for code, or the config says that there is none. */
  modules?: ModuleCode
  problems: Problem[]
}

/** What the run wants of code. */
export interface CodeWishes {
  /** Whether anything asks for references. */
  references: boolean
  /** Whether anything asks for tests that name nothing, and for a config that finds no code. */
  tests: boolean
  /** Paths that are specs, or reports of tests. */
  specs: ReadonlySet<string>
  /** Markdown files that were parsed already, by path. */
  documents: ReadonlyMap<string, DocumentFacts>
  /** What rules over module specs ask for; left out where none of them is on. */
  modules?: ModuleWishes | undefined
}

/** Reads every text file that is no spec and none of our own, each once. */
// MM-CODE-0001 MM-CODE-0002
export function readCode(
  config: Config,
  files: Files,
  listed: FileRound,
  wishes: CodeWishes,
): CodeRound {
  const round: CodeRound = {
    scanned: wishes.references && config.code !== false,
    facts: [],
    notRead: [...listed.notListed],
    sources: new Map(),
    problems: [],
  }
  if (config.code === false || !(round.scanned || wishes.modules)) return round
  const selected = selectCode(config, config.code, listed.paths, wishes.specs)
  round.problems.push(
    ...selected.unmatched.map((glob) => globProblem(config, glob, 'that matches no file of code')),
  )
  const read = codeReader(config, config.code, wishes.tests)
  const modules = wishes.modules && moduleCodeReader(wishes.modules, config.code)
  for (const path of selected.paths) {
    if (!round.scanned && !modules?.wants(path)) continue
    const found = codeText(config, path, files.read(path), read.isCode)
    if ('text' in found) modules?.read(path, found.text, selected.isTest(path))
    // Our own outputs are what the run writes, and nothing that it fails to read.
    if ('reason' in found) {
      if (round.scanned && !isOutput(path, found, config)) round.notRead.push({ path, ...found })
    } else if ('message' in found) round.problems.push({ path, ...found })
    else if (round.scanned) {
      const file = { ...found, path, isTest: selected.isTest(path) }
      const facts = withComments(read.facts(file), found.text, wishes, config.parser)
      round.facts.push(found.broken ? { ...facts, broken: found.broken } : facts)
      if (isTalkedAbout(facts)) round.sources.set(path, found.text)
    }
  }
  return modules ? { ...round, modules: modules.code() } : round
}

function isOutput(path: string, { reason }: { reason: string }, { requirements }: Config): boolean {
  return reason === 'generated' && folderOf(path) === requirements
}

/** What looks like a comment in a fence of Markdown is none: its parser knows. */
function withComments(
  facts: CodeFacts,
  text: string,
  { documents }: CodeWishes,
  parser: ParserChoice,
): CodeFacts {
  const { path, references } = facts
  if (!isMarkdown(path)) return facts
  const none = { suppressions: [], badSuppressions: [] }
  const document =
    documents.get(path) ??
    (references.length > 0 ? tryDocument(text, path, parser) : undefined) ??
    none
  const { suppressions, badSuppressions } = document
  return { ...facts, suppressions, badSuppressions }
}

/** What is beyond the parser leaves a file without suppressions: its references only cite. */
function tryDocument(text: string, path: string, parser: ParserChoice): DocumentFacts | undefined {
  try {
    return beyondLimits(text) ? undefined : readDocument(text, path, parser)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A finding shows its line. */
function isTalkedAbout({ references, tests, open, badSuppressions }: CodeFacts): boolean {
  return references.length + tests.length + badSuppressions.length > 0 || open !== undefined
}
