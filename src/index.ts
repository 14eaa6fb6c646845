import { type Analysis, analyzeInSteps } from './analyze.ts'
import type { ConfigInput } from './config/config-input.ts'
import { readConfig, toConfig } from './config/index.ts'
import { findConfig, inTurns, workTree } from './io/index.ts'
import type { Command } from './model/command.ts'
import type { CrossReferences } from './model/cross-references.ts'
import type { Diagnostic, Problem } from './model/diagnostic.ts'
import type { Files } from './model/files.ts'
import { type Model, modelOf } from './model/model.ts'
import { crossReferences } from './trace/index.ts'

/** What `extract`, `lint`, `links` and `xref` work on; everything has a default. */
export interface Options {
  /** The repository; by default the nearest folder above the working folder that has a config. */
  root?: string
  /** The config as a value; by default the one that the root has. */
  config?: ConfigInput
  /** Files to read instead of the root's: a revision, open buffers, memory. */
  files?: Files
}

/**
 * Extracts the requirements of the specs of a repository. Reads files and does nothing else: nothing
 * is printed or written, and the process is not exited.
 *
 * @returns the model that `spec-extract --format json` prints; its `problems` say why it is not whole
 * @throws {Error} with one sentence, for a root or a config that cannot be used
 */
// MM-LIB-0001
export async function extract(options: Options = {}): Promise<Model> {
  const { trace, diagnostics, problems } = await run(options, ['extract'])
  return modelOf(trace, diagnostics, problems)
}

/** What a check found. */
export interface Findings {
  /** By path, place, severity and rule; suppressed ones say so. */
  diagnostics: Diagnostic[]
  /** Reasons why the check is not whole; empty for a whole one. */
  problems: Problem[]
  /** The files that were checked, from the root. */
  files: string[]
}

/**
 * Checks the specs as spec-lint does; works as `extract` does.
 *
 * @throws {Error} with one sentence, for a root or a config that cannot be used
 */
// MM-LIB-0003
export async function lint(options: Options = {}): Promise<Findings> {
  return findingsOf(await run(options, ['lint']))
}

/**
 * Checks the links of every Markdown file as spec-links does; works as `extract` does.
 *
 * @throws {Error} with one sentence, for a root or a config that cannot be used
 */
// MM-LIB-0003
export async function links(options: Options = {}): Promise<Findings> {
  return findingsOf(await run(options, ['links']))
}

/**
 * Compares requirements with the code and tests that name them as spec-xref does; works as `extract`
 * does.
 *
 * @returns what `spec-xref --format json` prints; its `problems` say why it is not whole
 * @throws {Error} with one sentence, for a root or a config that cannot be used
 */
// MM-LIB-0004
export async function xref(options: Options = {}): Promise<CrossReferences> {
  const { trace, diagnostics, problems } = await run(options, ['xref'])
  return crossReferences(trace, diagnostics, problems)
}

function findingsOf({ diagnostics, problems, checked }: Analysis): Findings {
  return { diagnostics, problems, files: checked }
}

async function run(
  { root, files, config: given }: Options,
  commands: readonly Command[],
): Promise<Analysis> {
  const found = files && root === undefined ? undefined : findConfig(process.cwd(), { root })
  if (found && 'message' in found) throw new Error(found.message)
  const config =
    given === undefined && found?.config ? readConfig(found.config) : toConfig(given ?? {})
  if ('message' in config) {
    const { path, start, message } = config
    throw new Error(`${path}:${start?.line ?? 1}:${start?.column ?? 1}: ${message}`)
  }
  const handed = files ?? (found && workTree(found.root))
  if (!handed) throw new Error('Unexpected lack of files')
  return inTurns(analyzeInSteps(config, handed, commands))
}

// MM-LIB-0002: all that package.json's `exports` gives to others.
export { ConfigError } from './config/config-error.ts'
export type { ConfigInput } from './config/config-input.ts'
export { memory, overlay, workTree } from './io/index.ts'
export type {
  AmbiguousId,
  CrossReferencedItem,
  CrossReferences,
  DanglingId,
  MentionSite,
  NamelessTest,
  ReferenceCounts,
  ReferenceSite,
  Site,
  SkippedSite,
  StraySite,
} from './model/cross-references.ts'
export type { Diagnostic, Fix, Problem, Severity } from './model/diagnostic.ts'
export type { Files, Listing, Read } from './model/files.ts'
export type { Item, Mention, Skipped } from './model/item.ts'
export type { Level } from './model/level.ts'
export type { Model } from './model/model.ts'
export type { Point, Position } from './model/position.ts'
export type {
  AttributionCounts,
  AttributionState,
  AttributionTotals,
  NotRead,
} from './model/reference.ts'
export type { Counts, Spec } from './model/trace.ts'
