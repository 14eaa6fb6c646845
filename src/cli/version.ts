import { readFileSync } from 'node:fs'

/** The build puts the version in here: a file less to read for every process. */
declare const BUILT_VERSION: string | undefined

/** As package.json has it. */
// MM-SPEED-0001
export const VERSION: string = typeof BUILT_VERSION === 'string' ? BUILT_VERSION : readVersion()

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  return manifest.version
}
