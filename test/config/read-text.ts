import { readConfig } from '../../src/config/index.ts'
import type { Config } from '../../src/model/config.ts'

/** Why a config is refused, as `line:column message`. */
export function refusal(text: string): string {
  const problem = readConfig({ path: 'mustmark.yaml', text, within: [] })
  if (!('message' in problem)) throw new Error('The config was accepted')
  return `${problem.start?.line}:${problem.start?.column} ${problem.message}`
}

/** A config that is accepted. */
export function accepted(text: string): Config {
  const config = readConfig({ path: 'mustmark.yaml', text, within: [] })
  if ('message' in config) throw new Error(config.message)
  return config
}
