import { sentence } from './prose.js'
import { NOUNS, VERBS } from './words.js'

function body(draw, language) {
  const statement = () => language.statement(draw.one(NOUNS), draw.one(NOUNS), draw.whole(1, 99))
  return Array.from({ length: draw.whole(4, 14) }, statement).join('\n')
}

/** The text of one code file of some `bytes`; `ids` are referred to, in its first functions. */
export function codeText(draw, { language, bytes, ids, isTest, manner }) {
  const blocks = [language.comment(sentence(draw))]
  const left = [...ids]
  for (let size = 0; size < bytes; size += blocks.at(-1).length + 2) {
    // No number alone behind the last mark: in the name of a test that would be an ID.
    const name = `${draw.one(VERBS)}_${draw.one(NOUNS)}_n${blocks.length}`
    const id = left.shift()
    const text = id && isTest ? language.test(id, name, body(draw, language)) : undefined
    const said = id === undefined ? sentence(draw) : manner[isTest ? 'verify' : 'implement'](id)
    const above = id !== undefined || draw.chance(0.4) ? `${language.comment(said)}\n` : ''
    blocks.push(above + (text ?? language.define(name, body(draw, language))))
  }
  return `${blocks.join('\n\n')}\n`
}
