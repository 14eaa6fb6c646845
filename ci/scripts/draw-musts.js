// Which of our requirements get broken on purpose: drawn by a fixed seed, so that nobody picks the
// easy ones.
import { readdirSync, readFileSync } from 'node:fs'
import { generator } from './random.js'

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

/** `SIZE` of the IDs in the order of the draw; what is drawn is not put back. */
export function drawMusts(ids) {
  const random = generator(SEED)
  const left = [...ids]
  return Array.from({ length: SIZE }, () => left.splice(Math.floor(random() * left.length), 1)[0])
}
