/**
 * Which set of rules a config switches on: `sdd` those of module specs where real specs keep them,
 * `sdd-strict` all that the method asks for.
 */
export const PROFILES = ['default', 'sdd', 'sdd-strict'] as const

/** Names of sets of rules. */
export type Profile = (typeof PROFILES)[number]

/** Profiles that need specs to be read as module specs. */
const OF_MODULE_SPECS: readonly Profile[] = ['sdd', 'sdd-strict']

/** Whether a profile is for module specs and their scopes. */
export function isOfModuleSpecs(profile: Profile): boolean {
  return OF_MODULE_SPECS.includes(profile)
}
