import { readFileSync } from 'node:fs'

const file = new URL('../../package.json', import.meta.url)
const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string }

/** As package.json has it. */
export const VERSION: string = manifest.version
