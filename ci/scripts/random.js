/** Numbers from 0 up to 1, always the same ones for a seed: Tommy Ettinger's mulberry32. */
export function generator(start) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const once = Math.imul(state ^ (state >>> 15), state | 1)
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61))
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}
