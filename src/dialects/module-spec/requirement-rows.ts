import type { Block, Outline } from '../../parse/outline.ts'
import { headingText } from './heading-text.ts'
import { plainWord, type Words } from './words.ts'

const REQUIREMENTS = 'REQUIREMENTS_AND_CONSTRAINTS'

/** The rows of tables below the heading of the requirements, at any depth. */
// MM-MOD-0082
export function requirementRows({ sections, blocks }: Outline, words: Words): Set<Block> {
  const titled = sections.map(({ node, title }) => {
    const plain = plainWord(headingText(title).title)
    return { depth: node.depth, isMeant: words.sections.get(plain) === REQUIREMENTS }
  })
  // A heading is below the last one before it that is less deep.
  const within: boolean[] = []
  let open: number | undefined
  for (const { depth, isMeant } of titled) {
    if (open !== undefined && depth <= open) open = undefined
    if (isMeant) open ??= depth
    within.push(open !== undefined)
  }
  return new Set(blocks.filter(({ form, section }) => form === 'row' && within[section]))
}
