import { createRequire } from 'node:module'
import type { Root } from 'mdast'

const load = createRequire(import.meta.url)

type Parse = (text: string) => Root

let made: Parse | undefined

/** The tree of the reference parser, which is loaded when the first text needs it. */
export function parseWithRemark(text: string): Root {
  made ??= make()
  return made(text)
}

function make(): Parse {
  const { unified } = load('unified') as typeof import('unified')
  const { default: remarkParse } = load('remark-parse') as typeof import('remark-parse')
  const { default: remarkGfm } = load('remark-gfm') as typeof import('remark-gfm')
  const frontmatter = load('remark-frontmatter') as typeof import('remark-frontmatter')
  const processor = unified()
    .use(remarkParse)
    // A single tilde stands before a revision: `req~1 and req~2` strikes nothing.
    .use(remarkGfm, { singleTilde: false })
    .use(frontmatter.default, ['yaml', 'toml'])
    .freeze()
  return (text) => processor.parse(text)
}
