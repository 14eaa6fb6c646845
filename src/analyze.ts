import type { Ran } from './model/baseline.ts'
import type { Command } from './model/command.ts'
import type { Config, Glob } from './model/config.ts'
import type { Diagnostic, Problem } from './model/diagnostic.ts'
import type { Files } from './model/files.ts'
import { lineAt } from './model/line-at.ts'
import { compare } from './model/order.ts'
import { wishesOf } from './model/spec-wishes.ts'
import { finish, type Steps } from './model/steps.ts'
import { suppressingFiles } from './model/suppressing-files.ts'
import type { Trace } from './model/trace.ts'
import { matchResults } from './results/index.ts'
import * as rounds from './rounds/index.ts'
import {
  isRuleOn,
  lineLength,
  missingSpec,
  ofModuleCode,
  ofModuleWords,
  packageSpec,
  rules,
  runRules,
  settle,
} from './rules/index.ts'
import type { Rule } from './rules/types.ts'
import {
  buildTrace,
  demandsOf,
  evidenceTraceOf,
  gateProblems,
  linksOf,
  namePackages,
  suspectsOf,
  testsToMatch,
} from './trace/index.ts'

/** What one run wants beyond the config. */
export interface RunOptions {
  /** Reports of test runs in the place of those of the config; false for none. */
  results?: readonly Glob[] | false
  /** Files that differ from the commit of the results. */
  changed?: ReadonlySet<string>
  /** The day of the run, `2026-12-31`, in the place of the commit's; false where no waiver is judged. */
  date?: string | false
  /** Compares the stored counts with those of today. */
  ratchet?: boolean
  /** Reports of which nobody knows how old they are are refused. */
  strict?: boolean
  /** Asks for the sentences of specs also where no rule of the commands looks at them. */
  sentences?: boolean
}

/** What a run found. */
export interface Analysis {
  trace: Trace
  diagnostics: Diagnostic[]
  /** Reasons for exit code 2; where there is one, nothing is written. */
  problems: Problem[]
  /** What the list of files leaves out, for `--verbose`. */
  notes: string[]
  /** The files that were checked, by path. */
  checked: string[]
  /** Of which rules and files the findings are known and can be accepted. */
  ran: Ran
}

/**
 * The pipeline: the files that are handed in become facts, a trace, and what the rules find in it.
 *
 * @param commands whose rules run
 */
// MM-CORE-0001 MM-FILE-0001
export function analyze(
  config: Config,
  files: Files,
  commands?: readonly Command[],
  options?: RunOptions,
): Analysis {
  return finish(analyzeInSteps(config, files, commands, options))
}

/** The same with a pause after every few files, which takes far less memory: see `inTurns`. */
export function* analyzeInSteps(
  config: Config,
  files: Files,
  commands: readonly Command[] = ['extract'],
  {
    changed,
    results: wanted = config.results,
    strict = false,
    date: day,
    ratchet = false,
    sentences = false,
  }: RunOptions = {},
): Steps<Analysis> {
  const parser = rounds.parserRound(config)
  const listed = rounds.listFiles(config, files)
  const selection = rounds.selectSpecs(config, listed.paths)
  const wishes = wishesOf(commands, {
    lines: isRuleOn(lineLength, config),
    anchors: isRuleOn(missingSpec, config),
  })
  const specs = yield* rounds.readSpecs(config, files, selection.specs, {
    ...wishes,
    sentences: wishes.sentences || sentences,
  })
  const manifests = rounds.manifestRound(files, listed.paths)
  const ledgers = rounds.readLedgers(config, files)
  const present = selection.specs.filter(({ path }) => specs.present.has(path))
  const packages = namePackages(
    present.map(({ path, entries: [first] }) => ({
      path,
      rule: config.specs[first as number]?.package as string,
    })),
    manifests.nearest,
  )
  const unseen = [
    ...listed.problems,
    ...specs.problems,
    ...rounds.unmatched(config, files, selection, specs, listed.paths),
  ]
  const repository = commands.includes('links') ? manifests.repository() : undefined
  const linked = yield* rounds.readLinked(config, files, listed, {
    commands,
    specs: specs.facts.map((one) => one.document),
    known: specs.present,
    repository,
  })
  const isXref = commands.includes('xref')
  const results = isXref && wanted !== false ? rounds.readResults(files, wanted) : undefined
  const isLint = commands.includes('lint')
  const isAsked = (some: readonly Rule[]) => isLint && some.some((one) => isRuleOn(one, config))
  const code = rounds.readCode(config, files, listed, {
    references: isXref || (commands.includes('extract') && config.compliance !== false),
    tests: isXref,
    // Whatever stands in a report of tests is no code.
    specs: new Set([...specs.present, ...(results?.reports ?? []).map((one) => one.path)]),
    documents: linked.documents,
    modules: isAsked(ofModuleCode)
      ? {
          paths: rounds.modulePaths(specs.facts, listed.paths),
          words: isAsked(ofModuleWords),
        }
      : undefined,
  })
  const companions = isLint
    ? rounds.readCompanions(config, files, listed.paths, specs.facts, linked.documents)
    : []
  // Manifests that name no spec's package are read for this rule alone.
  const packageFolders = isAsked([packageSpec])
    ? rounds.readPackageFolders(files, listed.paths, manifests, config.parser)
    : []

  const built = buildTrace(specs.facts, {
    ...ledgers,
    complete: unseen.length === 0,
    packages,
    requirements: config.requirements,
    compliance: config.compliance,
    overlaps: present.filter(({ entries }) => entries.length > 1),
    exists: listed.exists,
    ignored: files.ignored,
    sources: new Map([...code.sources, ...specs.sources, ...linked.sources]),
    documents: linked.checked,
    code,
    links: linksOf(commands.includes('links') ? linked.checked : [], { ...linked, repository }),
    companions,
    packageFolders,
    moduleVocabulary: config.contracts.vocabulary,
  })
  const asks = isXref && ledgers.waivers.length > 0
  const date = day ?? (asks ? files.headDay() : undefined)
  const core = evidenceTraceOf(built.items, built.code, {
    ...ledgers,
    results: wanted === false ? 'left out' : wanted.length > 0 ? 'read' : 'none set',
    reports: results?.reports ?? [],
    absent: results?.absent ?? [],
    empty: results?.empty ?? [],
    match: matchResults(
      testsToMatch(built.code),
      results?.reports ?? [],
      results ? manifests.codePackages() : [],
    ),
    lastCommits: files.lastCommits,
    ...(changed && { changed }),
    ...(date && { date }),
  })
  const { suspects, unused } = suspectsOf(built.items, built.code.attribution, ledgers.reviews)
  const outputs = built.previous.map((one) => one.path)
  const evidence = demandsOf(built, core, {
    config,
    gates: isXref ? config.gates : undefined,
    date: date || undefined,
    stored: ledgers.ratchet,
    compares: ratchet,
    suspects: isXref
      ? rounds.readEarlierTexts(files, config.requirements, outputs, suspects)
      : suspects,
    unused,
  })
  const trace: Trace = { ...built, evidence, parser: parser.name }
  const found = runRules(trace, rules, {
    commands,
    config,
    settle: (diagnostics) => settle(diagnostics, trace),
  })
  return {
    trace,
    diagnostics: found.diagnostics.map((one) => withLine(one, trace.sources)),
    problems: [
      ...parser.problems,
      ...unseen,
      ...badSuppressions(trace),
      ...manifests.problems,
      ...packages.problems,
      ...ledgers.problems,
      ...linked.problems,
      ...code.problems,
      ...(results?.problems ?? []),
      ...(wanted !== config.results ? (results?.absent ?? []).map(absent) : []),
      ...(isXref ? gateProblems(evidence, { config, date }) : []),
      ...(strict ? trace.evidence.unknownAge.map(ageless) : []),
      ...found.problems,
    ],
    notes: [...listed.notes, ...specs.notes],
    checked: checkedOf(trace, isXref),
    ran: found.ran,
  }
}

// MM-EVID-0020
function absent({ pattern }: Glob): Problem {
  return { message: `Unexpected --results ${pattern}, which matches no file, expected a report` }
}

// MM-EVID-0021
function ageless(path: string): Problem {
  const message =
    'Unexpected report of which nobody knows how old it is, expected a time stamp in it and a history, or --results-commit'
  return { path, message }
}

// MM-SUPP-0005
function badSuppressions({ documents, code }: Trace): Problem[] {
  return suppressingFiles({ documents, code }).flatMap(({ path, badSuppressions }) =>
    badSuppressions.map((one) => ({ path, ...one })),
  )
}

/** Code counts where its references are what is checked. */
function checkedOf({ documents, code }: Trace, isXref: boolean): string[] {
  const paths = isXref ? [...documents, ...code.files] : documents
  return [...new Set(paths.map((one) => one.path))].sort(compare)
}

/** A report shows the line that is meant, and has no file to look into. */
function withLine(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>): Diagnostic {
  const { path, start } = diagnostic
  const line = start && lineAt(sources.get(path), start)
  return line === undefined ? diagnostic : { ...diagnostic, line }
}
