import type { Config } from './config.ts'

/** The files in which people keep what they decided; none of them is a spec, code or an output. */
export function ledgerPaths(
  config: Pick<Config, 'retired' | 'baseline' | 'waivers' | 'reviews' | 'ratchet'>,
): string[] {
  const { retired, baseline, waivers, reviews, ratchet } = config
  return [retired, baseline, waivers, reviews, ratchet]
}
