import type { Html, Image, Link, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FoundLink, Span } from '../model/document.ts'
import { readHtml } from './html.ts'
import { toPosition } from './lines.ts'

/** The attributes that lead somewhere, by tag. */
const TARGETS: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
}

/** A text with the starts of its lines. */
export interface Lines {
  source: string
  starts: readonly number[]
}

/** The links of a Markdown file: links, images, definitions, and those in raw HTML. */
// MM-LINK-0001
export function linksIn(tree: Root, lines: Lines): FoundLink[] {
  const found: FoundLink[] = []
  visit(tree, (node) => {
    if (node.type === 'link') found.push(linkOf(node, 'link', textEnd(node), lines))
    else if (node.type === 'image') found.push(linkOf(node, 'image', startOf(node), lines))
    else if (node.type === 'definition') {
      found.push(linkOf(node, 'definition', startOf(node) + 1, lines))
    } else if (node.type === 'html') found.push(...htmlLinks(node, lines))
  })
  return found
}

function linkOf(
  node: Link | Image | Extract<Nodes, { type: 'definition' }>,
  kind: FoundLink['kind'],
  from: number,
  { source, starts }: Lines,
): FoundLink {
  const [start, end] = [startOf(node), endOf(node)]
  const span = spanOf(source, node.url, from, end)
  return { kind, url: node.url, position: toPosition(starts, start, end), ...(span && { span }) }
}

/** The URL stands last of all that equals it, but for a title, which begins with a quote. */
function spanOf(source: string, url: string, from: number, end: number): Span | undefined {
  if (url === '') return undefined
  let at = source.indexOf(url, from)
  while (at !== -1 && at + url.length <= end) {
    const before = source[at - 1] ?? ''
    const behind = source[at + url.length] ?? ''
    if (/[(<\s:]/.test(before) && /[)>\s]|^$/.test(behind)) {
      return { start: at, end: at + url.length }
    }
    at = source.indexOf(url, at + 1)
  }
  return undefined
}

function htmlLinks(node: Html, { source, starts }: Lines): FoundLink[] {
  const [start, end] = [startOf(node), endOf(node)]
  // In a quote or a list the marks stand between the lines: nothing inside can be placed.
  const isWhole = source.slice(start, end) === node.value
  return readHtml(node.value).attributes.flatMap((one): FoundLink[] => {
    if (TARGETS[one.tag] !== one.name) return []
    const url = one.value.trim()
    if (!isWhole) return [{ kind: 'html', url, position: toPosition(starts, start, end) }]
    const [from, to] = [start + one.start, start + one.end]
    const isLiteral = source.slice(from, to) === url
    return [
      {
        kind: 'html',
        url,
        position: toPosition(starts, from, to),
        ...(isLiteral && { span: { start: from, end: to } }),
      },
    ]
  })
}

/** Behind the text of a link, where its URL can stand. */
function textEnd(node: Link): number {
  return node.children.at(-1)?.position?.end.offset ?? startOf(node)
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? startOf(node)
}
