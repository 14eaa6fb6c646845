// Which of our requirements get broken on purpose: drawn by a fixed seed, so that nobody picks the
// easy ones.
import { readdirSync, readFileSync } from 'node:fs'

export const SEED = 2119
const SIZE = 20

/** The IDs that the specs below `root` declare, sorted. */
export function declaredMusts(root) {
  const texts = readdirSync(`${root}/specs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${root}/specs/${name}`, 'utf8'))
  return texts
    .flatMap((text) => [...text.matchAll(/^- \[(MM-[A-Z]+-\d{4})\]/gm)].map((match) => match[1]))
    .sort()
}

/** Numbers from 0 up to 1, always the same ones for a seed: Tommy Ettinger's mulberry32. */
function generator(start) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const once = Math.imul(state ^ (state >>> 15), state | 1)
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61))
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `SIZE` of the IDs in the order of the draw; what is drawn is not put back. */
export function drawMusts(ids) {
  const random = generator(SEED)
  const left = [...ids]
  return Array.from({ length: SIZE }, () => left.splice(Math.floor(random() * left.length), 1)[0])
}
