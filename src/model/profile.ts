/**
 * Which set of rules a config switches on: `sdd` those of module specs where real specs keep them,
 * `sdd-strict` all that the method asks for.
 */
export const PROFILES = ['default', 'sdd', 'sdd-strict'] as const

/** Names of sets of rules. */
export type Profile = (typeof PROFILES)[number]
