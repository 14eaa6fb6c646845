import type { CodeFacts, FoundReference } from '../src/model/code.ts'
import type { CrossReferences } from '../src/model/cross-references.ts'
import type { EvidenceTrace } from '../src/model/evidence-trace.ts'
import type { NotRead } from '../src/model/reference.ts'
import type { TestReport } from '../src/model/result.ts'
import type { Review } from '../src/model/review.ts'
import type { Trace } from '../src/model/trace.ts'
import type { Waiver } from '../src/model/waiver.ts'
import { matchResults } from '../src/results/index.ts'
import { codeTraceOf, crossReferences, evidenceTraceOf, testsToMatch } from '../src/trace/index.ts'
import { analyzeMarkdown, type SpecsEntry } from './analyze-markdown.ts'

/** A point of a file; its offset is no real one, but keeps the order of the places. */
function pointAt(line: number, column: number) {
  return { line, column, offset: line * 1000 + column }
}

/** A reference as a comment above a function has it, which implements. */
export function aReference(
  id: string,
  line: number,
  values: Partial<FoundReference> = {},
): FoundReference {
  const position = { start: pointAt(line, 4), end: pointAt(line, 4 + id.length) }
  return {
    id,
    place: 'comment',
    kind: 'implements',
    by: 'place',
    guessed: false,
    position,
    ...values,
  }
}

/** A test as a file has it that names nothing. */
export function aTest(line: number, ...names: string[]): CodeFacts['tests'][number] {
  const position = { start: pointAt(line, 1), end: pointAt(line, 9) }
  return { names, position, referenced: false }
}

/** A file of code. */
export function aFile(
  path: string,
  references: FoundReference[],
  values: Partial<CodeFacts> = {},
): CodeFacts {
  return {
    path,
    language: 'rust',
    isProgram: true,
    isTest: false,
    references,
    tests: [],
    idLike: {},
    suppressions: [],
    badSuppressions: [],
    ...values,
  }
}

/** What a hand-made reading of code comes to. */
interface CodeOptions {
  files?: CodeFacts[]
  notRead?: NotRead[]
  scanned?: boolean
  entry?: SpecsEntry
  retired?: string[]
  /** Reports of test runs. */
  reports?: TestReport[]
  /** `left out` where nobody wants to know. */
  results?: EvidenceTrace['results']
  reviews?: Review[]
  waivers?: Waiver[]
  /** Globs that match no report. */
  absent?: string[]
  /** When a commit last touched each file: milliseconds since 1970. */
  touched?: Record<string, number>
}

/** The trace of Markdown and of code whose facts are made by hand. */
export function tracedWith(
  specs: string | Record<string, string>,
  { files = [], notRead = [], scanned = true, entry = {}, retired = [], ...evidence }: CodeOptions,
): Trace {
  const { reports = [], reviews = [], waivers = [], absent = [], touched = {} } = evidence
  const { trace } = analyzeMarkdown(specs, entry, ['xref'])
  const { items, decisions, skipped } = trace
  const known = { items, decisions, skipped, notRead, prefixes: new Set<string>() }
  const code = codeTraceOf(files, { scanned, ...known })
  return {
    ...trace,
    retired: retired.map((key) => ({ key, reason: 'nobody needs it' })),
    code,
    evidence: {
      ...trace.evidence,
      ...evidenceTraceOf(items, code, {
        results: evidence.results ?? (reports.length > 0 ? 'read' : 'none set'),
        reports,
        absent: absent.map((pattern) => ({ pattern, optional: false, keyPath: [] })),
        empty: [],
        match: matchResults(testsToMatch(code), reports),
        reviews,
        waivers,
        lastCommits: () => new Map(Object.entries(touched)),
      }),
    },
  }
}

/** Markdown against code whose facts are made by hand. */
export function crossReferenced(
  specs: string | Record<string, string>,
  options: CodeOptions,
): CrossReferences {
  return crossReferences(tracedWith(specs, options), [], [])
}
