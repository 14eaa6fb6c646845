import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import { hasCrowdedWord, hasLongLine } from './crowded.ts'
import { placedTree } from './placed-tree.ts'
import { OPTIONS, type Satteri, WITHOUT_GFM } from './satteri-options.ts'

/** The tree of a text; none where the parser cannot say in linear time where each node stands. */
export type NativeParse = (text: string) => Root | undefined

/** The native parser, or why it cannot be used on this machine. */
export type Native = { parse: NativeParse } | { reason: string }

let loaded: Native | undefined

/** The native parser, loaded once, when the first text needs it. */
// MM-PARSE-0005
export function nativeParser(): Native {
  loaded ??= loadNative(() => createRequire(import.meta.url)('satteri') as Satteri)
  return loaded
}

/**
 * Loads the native parser.
 *
 * @param load throws where the package, or its binary for this platform, is not installed
 */
// MM-PARSE-0002
export function loadNative(
  load: () => Satteri,
  versions: Readonly<Record<string, string | undefined>> = process.versions,
): Native {
  // In a browser's container the package would fetch its binary from the network.
  if ('webcontainer' in versions) return { reason: 'a web container has no binary' }
  try {
    const satteri = load()
    return { parse: (text) => parseWith(satteri, text) }
  } catch (error) {
    const [reason = ''] = String((error as Error).message).split(/\.?(?: |\n|$)(?=npm|$|Require)/)
    return { reason }
  }
}

/** Three ways to the same tree: the usual one is the fastest, and quadratic on some texts. */
// MM-PARSE-0023 MM-PARSE-0024
function parseWith(satteri: Satteri, text: string): Root | undefined {
  const options = hasCrowdedWord(text) ? WITHOUT_GFM : OPTIONS
  if (hasLongLine(text)) return placedTree(satteri, text, options)
  return satteri.markdownToMdast(text, options) as Root
}
