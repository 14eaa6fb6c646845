import { nearest } from '../model/nearest.ts'
import { isOfModuleSpecs, PROFILES, type Profile } from '../model/profile.ts'
import { ConfigError } from './config-error.ts'

/**
 * The profile that a config names.
 *
 * @throws {ConfigError} for a name that is none, with the nearest
 */
// MM-MRULE-0004
export function profileOf(name = 'default'): Profile {
  const known = PROFILES.find((one) => one === name)
  if (known) return known
  const near = nearest(name, PROFILES)
  const hint =
    near === undefined ? `expected one of ${PROFILES.join(', ')}` : `did you mean "${near}"?`
  throw new ConfigError(['profile'], `Unexpected profile "${name}" at profile, ${hint}`)
}

/** The dialect that an entry of `specs` reads as well where it names none. */
// MM-MRULE-0005
export function dialectsOfProfile(profile: Profile): readonly string[] {
  return isOfModuleSpecs(profile) ? ['module-spec'] : []
}

/**
 * Holds a profile against the dialects that the config names: without the one that reads module specs
 * its rules would see nothing, and all would seem well.
 *
 * @throws {ConfigError} where no entry of `specs` reads them
 */
// MM-MRULE-0005
export function checkProfile(profile: Profile, specs: readonly { dialects: string[] }[]): void {
  const missing = dialectsOfProfile(profile).find(
    (name) => !specs.some(({ dialects }) => dialects.includes(name)),
  )
  if (missing === undefined) return
  const message = `Unexpected profile "${profile}" where no entry of specs has the dialect ${missing}, expected one with it`
  throw new ConfigError(['profile'], message)
}
