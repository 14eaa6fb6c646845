import { predicate, sentences, subject, wrap } from './prose.js'
import { NOUNS, QUALITIES } from './words.js'

const KEY_WORDS = ['MUST', 'MUST', 'MUST', 'MUST', 'MUST NOT', 'SHOULD', 'SHOULD', 'MAY']
const FORMS = [0, 1, 2, 3, 4, 4, 4, 4, 4, 4]
const LEAD_IN =
  'The key words MUST, MUST NOT, SHOULD and MAY are to be read as in RFC 2119 and RFC 8174.'

function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}

function list(draw, depth = 0) {
  const indent = '  '.repeat(depth)
  return Array.from({ length: draw.whole(2, 5) }, () => {
    const item = `${indent}- ${wrap(sentences(draw, draw.whole(1, 2)), `${indent}  `)}`
    return depth < 2 && draw.chance(0.3) ? `${item}\n${list(draw, depth + 1)}` : item
  }).join('\n')
}

function table(draw) {
  const row = () => `| \`${draw.one(NOUNS)}\` | ${draw.one(QUALITIES)} | ${predicate(draw)} |`
  const rows = Array.from({ length: draw.whole(3, 9) }, row).join('\n')
  return `| Field | State | Meaning |\n| --- | :---: | --- |\n${rows}`
}

function fence(draw) {
  const line = () => `  "${draw.one(NOUNS)}_${draw.one(NOUNS)}": ${draw.whole(0, 9999)},`
  return `\`\`\`json\n{\n${Array.from({ length: draw.whole(3, 12) }, line).join('\n')}\n}\n\`\`\``
}

function quote(draw) {
  return wrap(`> ${sentences(draw, 2)}`, '> ')
}

/** A paragraph that leads to another spec, most often to one of its sections. */
function reference(draw, others) {
  const { name, title } = draw.one(others)
  const anchor = draw.chance(0.5) ? '#overview' : ''
  return wrap(`${sentences(draw, 1)} See [${title}](${name}${anchor}) for the reasons.`)
}

const FILLERS = [list, table, fence, quote]

/** Blocks without requirements, of some `bytes` together. */
function filler(draw, bytes, others) {
  const blocks = []
  for (let size = 0; size < bytes; size += blocks.at(-1).length + 2) {
    if (draw.chance(0.55)) blocks.push(wrap(sentences(draw, draw.whole(2, 6))))
    else blocks.push(draw.chance(0.25) ? reference(draw, others) : draw.one(FILLERS)(draw))
  }
  return blocks
}

/** The text of one spec of some `bytes`; `broken` adds a link that leads nowhere. */
export function specText(draw, { title, ids, bytes, others, broken, manner }) {
  const blocks = [`# ${title}`, LEAD_IN, '## Overview', ...filler(draw, bytes * 0.1, others)]
  if (broken) blocks.push('See [the former page](no-such-page.md).')
  const sections = Math.ceil(ids.length / 4)
  for (let section = 0; section < sections; section++) {
    const heading = `${capital(draw.one(QUALITIES))} ${draw.one(NOUNS)} & ${draw.one(NOUNS)}`
    blocks.push(`## ${section + 1}) ${heading}`)
    blocks.push(...filler(draw, (bytes * 0.8) / sections, others))
    for (const id of ids.slice(section * 4, section * 4 + 4)) {
      const about = `${draw.one(QUALITIES)} ${draw.one(NOUNS)}`
      const text = `${subject(draw)} ${draw.one(KEY_WORDS)} ${predicate(draw)}.`
      blocks.push(manner.declare({ id, text, title: capital(about), form: draw.one(FORMS) }))
    }
  }
  return `${blocks.join('\n\n')}\n`
}
