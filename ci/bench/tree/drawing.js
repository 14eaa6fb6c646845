import { generator } from '../../scripts/random.js'

/** Draws from one seed: `whole(from, to)` with both ends, `one(list)`, `chance(share)`. */
export function drawing(seed) {
  const next = generator(seed)
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1))
  return {
    whole,
    one: (list) => list[whole(0, list.length - 1)],
    chance: (share) => next() < share,
  }
}
