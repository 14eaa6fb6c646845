import { membersBehind } from '../ids/index.ts'
import type { ListedId } from '../model/lint-facts.ts'
import type { Flat } from '../parse/flatten.ts'
import type { Block } from '../parse/outline.ts'
import { isProse } from './flat-text.ts'
import type { Places } from './place.ts'
import type { Reading, Token } from './reading.ts'

/** The numbers in the text of a block that stand for IDs. */
// MM-LINT-0012
export function listedIds({ block, tokens }: Reading, places: Places): ListedId[] {
  return tokens
    .filter((token) => !token.code && !token.target && !token.struck)
    .flatMap((token) => listedBehind(token, block, places))
}

function listedBehind(token: Token, block: Block, places: Places): ListedId[] {
  const flat = block.flats[token.flat] as Flat
  const members = membersBehind(flat.text, token, (offset) => isProse(flat, offset))
  return members.map(({ start, end, ...member }) => ({
    ...member,
    head: token.id,
    position: places.ofText(flat, block.node, [start, end]),
    guessed: token.builtIn,
  }))
}
