import type { Html, Nodes } from 'mdast'
import type { Around, NodeCondition } from './node-condition.ts'
import { endOf, startOf } from './node-range.ts'

/** HTML that remark begins or ends elsewhere, or takes for text. */
export const HTML_CONDITIONS: readonly NodeCondition[] = [
  {
    name: 'HTML that nothing closes',
    types: ['html'],
    // MM-PARSE-0044
    test: (node) => node.type === 'html' && isOpen(node),
  },
  {
    name: 'what begins elsewhere below a definition',
    types: ['table', 'heading', 'html'],
    // MM-PARSE-0045
    test: (node, { source, leaf }) =>
      (node.type === 'table' ||
        (node.type === 'heading' && source[startOf(node)] !== '#') ||
        (node.type === 'html' && columnOf(node) !== columnOf(leaf))) &&
      leaf?.type === 'definition' &&
      leaf.position?.end.line === (node.position?.start.line ?? 0) - 1,
  },
  {
    name: 'HTML on a line without the marks around it',
    types: ['html'],
    // MM-PARSE-0046
    test: (node, around) => node.type === 'html' && isLazy(node, around),
  },
  {
    name: 'HTML with an empty line at its end',
    types: ['html'],
    // MM-PARSE-0048
    test: (node, { source }) => node.type === 'html' && hasEmptyEnd(node, source),
  },
  {
    name: 'an attribute with two equals signs',
    types: ['html'],
    // MM-PARSE-0047
    test: (node) =>
      node.type === 'html' && /=[^\s=<>]+=/.test(node.value.replace(/"[^"]*"|'[^']*'/g, '')),
  },
]

function isOpen({ value }: Html): boolean {
  const html = value.trimStart()
  if (html.lastIndexOf('<!--') > html.lastIndexOf('-->')) return true
  if (html.startsWith('<?')) return !html.includes('?>')
  if (html.startsWith('<![CDATA[')) return !html.includes(']]>')
  if (html.startsWith('<!')) return !html.includes('>')
  const raw = /^<(script|pre|style|textarea)(?![\w-])/i.exec(html)
  const close = raw && /<\/(script|pre|style|textarea)>/i.exec(html)
  return raw !== null && close?.[1]?.toLowerCase() !== raw[1]?.toLowerCase()
}

/** Whether it ends a paragraph on a line without the marks of what is around that. */
function isLazy(node: Nodes, { source, parent, before }: Around): boolean {
  if (parent.type === 'root') return false
  const [first, last] = [before?.position?.start, before?.position?.end]
  const { line = 0, column = 1 } = node.position?.start ?? {}
  if (before?.type !== 'paragraph' || !first || line !== (last?.line ?? 0) + 1) return false
  const front = source.slice(startOf(node) - column + 1, startOf(node))
  const around = source.slice(startOf(before) - first.column + 1, startOf(before))
  return column < first.column || (around.includes('>') && !front.includes('>'))
}

/** Whether it ends with an empty line of a quote. */
function hasEmptyEnd(node: Nodes, source: string): boolean {
  return /[\r\n][ \t>]*$/.test(source.slice(Math.max(startOf(node), endOf(node) - 80), endOf(node)))
}

function columnOf(node: Nodes | undefined): number | undefined {
  return node?.position?.start.column
}
