import type { Config } from './config.ts'
import type { Files } from './files.ts'
import { ledgerPaths } from './ledger-paths.ts'
import { compare } from './order.ts'
import { joinPath } from './path.ts'

/** Where the YAML goes if the config does not say. */
export const DEFAULT_FOLDER = 'requirements'

/**
 * Where outputs of this and of earlier runs may lie: in the folder of the config, in the default one
 * (a config may have moved them since), and the place of COMPLIANCE.md. Other folders may belong to
 * a root of their own and are left alone.
 */
export function outputPlaces(config: Config, files: Files): string[] {
  const ledgers = ledgerPaths(config)
  const folders = new Set([config.requirements, DEFAULT_FOLDER])
  const paths = new Set(config.compliance === false ? [] : [config.compliance])
  for (const folder of folders) {
    for (const name of files.entries(folder)) {
      const path = joinPath(folder, name)
      if (/\.(?:yaml|md)$/.test(name) && !ledgers.includes(path)) paths.add(path)
    }
  }
  return [...paths].sort(compare)
}
