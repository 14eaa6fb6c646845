import type { Gates } from '../model/config.ts'
import { GATES } from '../model/evidence.ts'
import type { KeyPath } from '../model/key-path.ts'
import { LEVEL_GROUPS } from '../model/level.ts'
import type { Point } from '../model/position.ts'
import type { ConfigInput } from './config-input.ts'

/** What a requirement and a clause promise is held; other kinds are where the config says so. */
const DEFAULT_KINDS = ['requirement', 'clause']

/** The gates with their defaults: what has no level is held like a MUST. */
// MM-GATE-0001 MM-GATE-0002
export function gatesOf(input: NonNullable<ConfigInput['gates']>): Gates {
  const { kinds = DEFAULT_KINDS, ...levels } = input
  const held = { ...levels, none: levels.none ?? levels.MUST }
  const set = Object.entries(held).filter(([, gates]) => gates !== undefined)
  const written = LEVEL_GROUPS.filter((level) => levels[level] !== undefined)
  return { kinds, levels: Object.fromEntries(set) as Gates['levels'], written }
}

/** The same gates with their places; what is held like a MUST stands where that does. */
export function placeGates(gates: Gates, placeOf: (keyPath: KeyPath) => Point): Gates {
  const places = Object.fromEntries(
    LEVEL_GROUPS.flatMap((level) =>
      GATES.filter((gate) => gates.levels[level]?.[gate] !== undefined).map((gate) => {
        const named = gates.written.includes(level) ? level : 'MUST'
        return [`${level}.${gate}`, placeOf(['gates', named, gate])]
      }),
    ),
  )
  return { ...gates, start: placeOf(['gates']), places }
}
