import { analyze } from './analyze.ts'
import { type ConfigInput, readConfig, toConfig } from './config/index.ts'
import { findConfig, workTree } from './io/index.ts'
import type { Files } from './model/files.ts'
import { type Model, modelOf } from './model/model.ts'

/** What `extract` works on; everything has a default. */
export interface ExtractOptions {
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
export async function extract(options: ExtractOptions = {}): Promise<Model> {
  const { root, files } = options
  const found = files && root === undefined ? undefined : findConfig(process.cwd(), { root })
  if (found && 'message' in found) throw new Error(found.message)
  const config =
    options.config === undefined && found?.config
      ? readConfig(found.config)
      : toConfig(options.config ?? {})
  if ('message' in config) {
    const { path, start, message } = config
    throw new Error(`${path}:${start?.line ?? 1}:${start?.column ?? 1}: ${message}`)
  }
  const handed = files ?? (found && workTree(found.root))
  if (!handed) throw new Error('Unexpected lack of files')
  const { trace, diagnostics, problems } = analyze(config, handed)
  return modelOf(trace, diagnostics, problems)
}

// MM-LIB-0002: all that package.json's `exports` gives to others.
export { ConfigError, type ConfigInput } from './config/index.ts'
export { memory, workTree } from './io/index.ts'
export type { Diagnostic, Problem, Severity } from './model/diagnostic.ts'
export type { Files, Listing, Read } from './model/files.ts'
export type { Item, Mention, Skipped } from './model/item.ts'
export type { Level } from './model/level.ts'
export type { Model } from './model/model.ts'
export type { Point, Position } from './model/position.ts'
export type { Counts, Spec } from './model/trace.ts'
