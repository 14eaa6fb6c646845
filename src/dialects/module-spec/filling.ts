import type { Nodes } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Filling } from '../../model/module-sections.ts'
import { withoutComments } from './placeholders.ts'
import type { Reader } from './reader.ts'

/** What stands in a section whose blocks these are; a heading alone fills nothing. */
// MM-MOD-0004
export function fillingOf(nodes: readonly Nodes[], { words }: Reader): Filling {
  let found: Filling = 'empty'
  for (const node of nodes) {
    if (node.type === 'heading') continue
    if (node.type === 'html') {
      const rest = withoutComments(node.value).trim()
      if (rest !== '') found = 'placeholder'
      if (rest !== '' && !isPlaceholder(rest, words.placeholders)) return 'filled'
      if (found === 'empty' && !/^(?:<!--\/?SECTION:[A-Z0-9_]+-->\s*)+$/.test(node.value.trim())) {
        found = 'comment'
      }
    } else if (node.type === 'definition' || node.type === 'thematicBreak') continue
    else if (isPlaceholder(textOf(node), words.placeholders)) found = 'placeholder'
    else return 'filled'
  }
  return found
}

function textOf(node: Nodes): string {
  return node.type === 'code' ? `\`${node.value}\`` : toText(node).replace(/\s+/g, ' ').trim()
}

/** A template's text stands in brackets, whole, or in angle brackets, or is a word such as TBD. */
function isPlaceholder(text: string, words: ReadonlySet<string>): boolean {
  if (/^\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]\.?$/.test(text)) return true
  return /^<[^<>]+>\.?$/.test(text) || words.has(text.replace(/(?<!\.)\.$/, '').toLowerCase())
}
