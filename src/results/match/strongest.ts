import type { TestGroup } from './test-index.ts'

/** A test that a result fits, and how well. */
export interface Fit {
  group: TestGroup
  strength: number
}

/** Those that fit best: by more names first, then by more of what else agrees. */
export function strongest(fits: readonly Fit[]): TestGroup[] {
  const most = Math.max(...fits.map(({ group }) => group.spellings.length))
  const fullest = fits.filter(({ group }) => group.spellings.length === most)
  const best = Math.max(...fullest.map(({ strength }) => strength))
  return fullest.filter(({ strength }) => strength === best).map(({ group }) => group)
}
