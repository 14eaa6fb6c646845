import type { Nodes } from 'mdast'
import type { Placeholder } from '../../model/module-sections.ts'
import { visit } from '../../parse/visit.ts'
import type { Reader } from './reader.ts'

const IN_ANGLES = /<[\p{L}\p{N}][^<>\n`]{0,120}>/gu
const WHOLE_CODE = /^<[^<>]+>$/

/** Elements of HTML that people write in Markdown; any other name in angle brackets is a template's. */
const ELEMENTS = new Set(
  `a abbr article aside audio b bdi bdo big blockquote body br button caption center cite code col
  colgroup dd del details dfn div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head
  header hr html i iframe img input ins kbd label li link main mark meta nav ol option p picture pre q
  rp rt ruby s samp script section select small source span strike strong style sub summary sup svg
  table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr`.split(/\s+/),
)

/** What a template has and nobody has filled in: `<name>` in text or as a whole code span. */
// MM-MOD-0005
export function placeholdersIn({ tree, source, places }: Reader): Placeholder[] {
  const found: Placeholder[] = []
  visit(tree, (node) => {
    const from = node.position?.start.offset
    if (from === undefined) return
    if (node.type === 'inlineCode') {
      if (WHOLE_CODE.test(node.value) && /[\p{L}\p{N}]/u.test(node.value)) {
        found.push({ text: node.value, inside: 'code', position: places.ofNode(node) })
      }
    } else if (node.type === 'text' || node.type === 'html') add(node, from)
  })
  return found

  function add(node: Extract<Nodes, { type: 'text' | 'html' }>, from: number): void {
    const raw = source.slice(from, node.position?.end.offset ?? from)
    if (!raw.includes('<')) return
    const inside = node.type === 'html' ? 'HTML' : 'text'
    for (const { 0: text, index } of withoutComments(raw).matchAll(IN_ANGLES)) {
      if (isElement(text) || isAddress(text) || raw[index - 1] === '\\') continue
      const position = places.ofRange(from + index, from + index + text.length)
      found.push({ text, inside, position })
    }
  }
}

/** HTML with blanks in the place of its comments, so that offsets stay. */
export function withoutComments(html: string): string {
  return html.replace(/<!--(?:-?>|[\s\S]*?(?:-->|$))/g, (comment) => ' '.repeat(comment.length))
}

function isElement(text: string): boolean {
  const name = /^<([A-Za-z][A-Za-z0-9-]*)(?=[\s/>])/.exec(text)?.[1]
  return name !== undefined && (ELEMENTS.has(name.toLowerCase()) || /=\s*["'\w]/.test(text))
}

function isAddress(text: string): boolean {
  return /^<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>$/.test(text)
}
