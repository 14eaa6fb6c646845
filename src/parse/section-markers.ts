import type { Nodes, Root } from 'mdast'
import type { Position } from '../model/position.ts'
import type { SectionMarker, SectionMarkers } from '../model/section-marker.ts'
import { commentsInHtml, type HtmlComment } from './comments-in-html.ts'
import { lineStarts, toPosition } from './lines.ts'
import { nearMarker } from './near-marker.ts'

const MARKER = /^(\/?)SECTION:([A-Z][A-Z0-9_]*)$/
const MARKER_IN_TEXT = /<!--\/?SECTION:[A-Z][A-Z0-9_]*/
/** Nothing ends it: a comment that is closed is no text, and one behind a backslash is wanted as text. */
const OPEN_IN_TEXT = /(?<!\\)<!--(\/?SECTION:[A-Z][A-Z0-9_]*)/g

/**
 * The markers of sections in a Markdown file, what is meant as one and is none, and what hides them.
 * Code, quotes, front matter and attributes have none.
 *
 * @param source the text that the tree was made of
 */
// MM-SECT-0001 MM-SECT-0002 MM-SECT-0003 MM-SECT-0004 MM-SECT-0005
export function sectionMarkers(tree: Root, source: string): SectionMarkers {
  const starts = lineStarts(source)
  const found: SectionMarkers = { markers: [], nearMisses: [], inCode: [] }
  visitAll(tree.children, false)
  return found

  function visitAll(nodes: readonly Nodes[], inList: boolean): void {
    for (const node of nodes) {
      if (node.type === 'blockquote') continue
      const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
      // Only the marks of quotes would stand in the source and not in the value.
      const raw = node.type === 'html' || node.type === 'text' ? source.slice(from, to) : ''
      if (node.type === 'html') {
        for (const comment of commentsInHtml(raw)) addComment(comment, from, inList)
      } else if (node.type === 'text') addOpen(raw, from)
      else if (node.type === 'code') {
        if (hidesSections(node.value)) found.inCode.push(toPosition(starts, from, to))
      } else if ('children' in node) visitAll(node.children, inList || node.type === 'list')
    }
  }

  function addComment({ text, start, end, open }: HtmlComment, from: number, inList: boolean) {
    const position = toPosition(starts, from + start, from + end)
    const [, slash, name] = MARKER.exec(text) ?? []
    const expected = nearMarker(text)
    if (open || MARKER_IN_TEXT.test(text)) found.unterminated ??= position
    else if (name !== undefined && source.endsWith('-->', position.end.offset)) {
      found.markers.push(markerOf(name, slash === '/' ? 'close' : 'open', position, inList))
    } else if (expected !== undefined) {
      const [written = ''] = source.slice(from + start, from + end).split(/[\r\n]/, 1)
      found.nearMisses.push({ text: written, position, expected })
    }
  }

  function markerOf(
    name: string,
    kind: SectionMarker['kind'],
    position: Position,
    inList: boolean,
  ): SectionMarker {
    return { name, kind, position, inList, below: starts[position.end.line] ?? source.length }
  }

  /** A comment within a paragraph that the paragraph does not end is text, and hides nothing. */
  function addOpen(raw: string, from: number): void {
    if (!raw.includes('<!--')) return
    for (const match of raw.matchAll(OPEN_IN_TEXT)) {
      const [text, inside] = match
      const start = from + match.index
      const position = toPosition(starts, start, start + text.length)
      found.nearMisses.push({ text, position, expected: `<!--${inside}-->` })
    }
  }
}

/** As a fence does that nothing closes, or that another closes too early. */
function hidesSections(code: string): boolean {
  return MARKER_IN_TEXT.test(code) && /^ {0,3}##[ \t]/m.test(code)
}
