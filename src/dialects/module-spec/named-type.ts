import type { RootContent } from 'mdast'
import type { NamedType } from '../../model/module-scope.ts'
import type { PlacedText } from '../../model/placed-text.ts'
import { openText } from './cut-text.ts'
import { entriesOf } from './entries.ts'
import type { Reader } from './reader.ts'
import { textsIn } from './texts.ts'

/** What a section such as scope-type says: behind its label Type, else in its first paragraph. */
// MM-MOD-0070
export function namedTypeIn(nodes: readonly RootContent[], reader: Reader): NamedType | undefined {
  const entry = entriesOf(nodes, reader).find(({ label }) => label?.name === 'type')
  const text = entry?.value ?? textsIn(nodes, reader)[0]
  return text ? { words: wordsIn(text, reader), text } : undefined
}

function wordsIn(text: PlacedText, reader: Reader): NamedType['words'] {
  const { raw, slice } = openText(text, reader)
  return [...raw.matchAll(/[^\s,;|]+/g)].map(({ 0: word, index }) => {
    const bare = word.replace(/\.$/, '')
    return { text: bare, position: slice([index, index + bare.length]).position }
  })
}
