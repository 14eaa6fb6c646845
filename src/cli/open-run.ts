import { readConfig, toConfig } from '../config/index.ts'
import { findConfig, workTree } from '../io/index.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import type { Session } from './session.ts'

/** A root with its files and its config, ready to analyse. */
export interface Run {
  /** Absolute; never printed. */
  root: string
  config: Config
  files: Files
}

/** Finds the root and reads its config. */
export function openRun(
  session: Session,
  given: { root?: string | undefined; config?: string | undefined },
): Run | Problem {
  const found = findConfig(session.cwd, given)
  if ('message' in found) return found
  const config = found.config ? readConfig(found.config) : toConfig({})
  if ('message' in config) return config
  return { root: found.root, config, files: workTree(found.root) }
}
