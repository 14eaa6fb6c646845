import { readFileSync } from 'node:fs'

/** Read when it is asked for: every other run starts without it. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
