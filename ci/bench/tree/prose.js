import { NOUNS, QUALITIES, TAILS, VERBS } from './words.js'

/** What comes behind the key word of a requirement, or behind the subject of a plain sentence. */
export function predicate(draw) {
  const object = `${draw.chance(0.5) ? 'the' : 'every'} ${draw.one(QUALITIES)} ${draw.one(NOUNS)}`
  return `${draw.one(VERBS)} ${object}${draw.chance(0.6) ? ` ${draw.one(TAILS)}` : ''}`
}

export function subject(draw) {
  const which = draw.chance(0.6) ? draw.one(['A', 'Each', 'The']) : `The ${draw.one(QUALITIES)}`
  return `${which} ${draw.one(NOUNS)}`
}

/** A sentence without a key word; now and then with code or emphasis, as people write. */
export function sentence(draw) {
  const start = `${subject(draw)} will ${predicate(draw)}`
  if (draw.chance(0.12)) return `${start}, see \`${draw.one(NOUNS)}_${draw.one(NOUNS)}\`.`
  if (draw.chance(0.08)) return `${start}, and *never* the ${draw.one(NOUNS)} of another.`
  return `${start}.`
}

export function sentences(draw, count) {
  return Array.from({ length: count }, () => sentence(draw)).join(' ')
}

/** Breaks a text into lines of at most 96 columns, all but the first behind `indent`. */
export function wrap(text, indent = '') {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + word.length + 1 <= 96) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(indent + word)
  }
  return lines.join('\n')
}
