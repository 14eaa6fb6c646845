import type { Gates } from '../model/config.ts'
import type { ConfigInput } from './schema.ts'

/** What a requirement and a clause promise is held; other kinds are where the config says so. */
const DEFAULT_KINDS = ['requirement', 'clause']

/** The gates with their defaults: what has no level is held like a MUST. */
// MM-EVID-0030
export function gatesOf(input: NonNullable<ConfigInput['gates']>): Gates {
  const { kinds = DEFAULT_KINDS, ...levels } = input
  const held = { ...levels, none: levels.none ?? levels.MUST }
  const set = Object.entries(held).filter(([, gates]) => gates !== undefined)
  return { kinds, levels: Object.fromEntries(set) as Gates['levels'] }
}
