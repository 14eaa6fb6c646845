import { createRequire } from 'node:module'
import type { Root } from 'mdast'

type Satteri = Pick<typeof import('satteri'), 'markdownToMdast'>

/** The native parser, or why it cannot be used on this machine. */
export type Native = { parse(text: string): Root } | { reason: string }

const OPTIONS = { features: { gfm: true, frontmatter: true } } as const

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
    const { markdownToMdast } = load()
    return { parse: (text) => markdownToMdast(text, OPTIONS) as Root }
  } catch (error) {
    const [reason = ''] = String((error as Error).message).split(/\.?(?: |\n|$)(?=npm|$|Require)/)
    return { reason }
  }
}
