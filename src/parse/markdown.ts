import type { Root } from 'mdast'
import type { ParserChoice, ParserName } from '../model/parser.ts'
import { nativeTree } from './native/native-tree.ts'
import { nativeParser } from './native/satteri.ts'
import { parseWithRemark } from './remark.ts'
import { visit } from './visit.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Markdown (CommonMark, GFM, YAML and TOML front matter) as mdast. Remark is the reference: the native
 * parser is handed what it reads in the same way, and remark the rest.
 *
 * Positions are those of the text that was handed in: the parsers drop a byte-order mark and count
 * from behind it, which is corrected here.
 */
// MM-PARSE-0001
export function parse(text: string, choice: ParserChoice = 'auto'): Root {
  const read = choice === 'remark' ? undefined : parseNatively(text)
  const tree = read && 'tree' in read ? read.tree : parseWithRemark(text)
  if (text.startsWith(BYTE_ORDER_MARK)) shiftByOne(tree)
  return tree
}

/** The parser that a run has; where the native one does not load, remark takes its place. */
// MM-PARSE-0002
export function parserOf(choice: ParserChoice): ParserName {
  return choice !== 'remark' && 'parse' in nativeParser() ? 'satteri' : 'remark'
}

/** Why remark parses this text in a run that has the native parser; none where it does not. */
export function leftToRemark(text: string): string | undefined {
  const read = parseNatively(text)
  return read && 'reason' in read ? read.reason : undefined
}

function parseNatively(text: string): { tree: Root } | { reason: string } | undefined {
  const native = nativeParser()
  if (!('parse' in native)) return undefined
  // What the parser counts from.
  const bare = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  return nativeTree(bare, native.parse)
}

// MM-FILE-0011
function shiftByOne(tree: Root): void {
  visit(tree, (node) => {
    if (!node.position) return
    for (const point of [node.position.start, node.position.end]) {
      if (point.offset !== undefined) point.offset++
      if (point.line === 1) point.column++
    }
  })
}
