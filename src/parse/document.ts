import type { Root } from 'mdast'
import type { DocumentFacts } from '../model/document.ts'
import type { ParserChoice } from '../model/parser.ts'
import { anchorsIn } from './anchors.ts'
import { statesConformance } from './conformance.ts'
import { htmlComments } from './html-comments.ts'
import { lineStarts } from './lines.ts'
import { linksIn } from './links.ts'
import { parse } from './markdown.ts'
import type { Outline } from './outline.ts'
import { pathLinksIn } from './path-links.ts'
import { definitionsIn, undefinedReferences } from './references.ts'
import { suppressionsIn } from './suppressions.ts'

/**
 * What links ask of a Markdown file that is parsed already.
 *
 * @param outline of a spec, which names files without links as well
 */
// MM-LINK-0001
export function documentFacts(
  tree: Root,
  source: string,
  path: string,
  outline?: Outline,
): DocumentFacts {
  const lines = { source, starts: lineStarts(source) }
  return {
    ...suppressingFacts(tree, source, path),
    links: [...linksIn(tree, lines), ...(outline ? pathLinksIn(tree, outline, lines, path) : [])],
    anchors: anchorsIn(tree),
    definitions: definitionsIn(tree, lines),
    undefinedReferences: undefinedReferences(tree, lines),
    lines: lineCount(source, lines.starts.length),
  }
}

/** What every command asks of a Markdown file, where nobody asks for links: they are left out. */
// MM-SUPP-0002
export function suppressingFacts(tree: Root, source: string, path: string): DocumentFacts {
  return {
    path,
    links: [],
    anchors: [],
    definitions: [],
    undefinedReferences: [],
    lines: 0,
    conformance: statesConformance(source),
    ...suppressionsIn(source, htmlComments(tree, source)),
  }
}

/** The facts of a Markdown file that is no spec. */
export function readDocument(source: string, path: string, parser?: ParserChoice): DocumentFacts {
  return documentFacts(parse(source, parser), source, path)
}

/** A line end closes the last line and opens none. */
export function lineCount(source: string, starts: number): number {
  return /[\r\n]$/.test(source) ? starts - 1 : starts
}
