import type { Link, Nodes, Text } from 'mdast'
import type { Around, NodeCondition } from './node-condition.ts'
import { endOf, startOf } from './node-range.ts'

const ADDRESS = /https?:\/\/[\w-]*\.|www\./i
const MAIL = /[\w+.-]@[\w-]*(?:\.[\w-]+)+/g

/** Bare addresses, which remark looks for twice: while it parses, and in the text that is left over. */
export const ADDRESS_CONDITIONS: readonly NodeCondition[] = [
  {
    name: 'an address that is no link',
    types: ['text'],
    // MM-PARSE-0050
    test: (node, { inLink }) => node.type === 'text' && !inLink && holdsAddress(node),
  },
  {
    name: 'an address behind an open bracket',
    types: ['link'],
    // MM-PARSE-0051
    test: (node, { source, brackets }) => brackets > 0 && isBare(node, source),
  },
  {
    name: 'an address that is written otherwise',
    types: ['link'],
    // MM-PARSE-0052
    test: (node, { source }) =>
      isBare(node, source) && source.slice(startOf(node), endOf(node)) !== textOf(node),
  },
  {
    name: 'an address that touches a word',
    types: ['link'],
    // MM-PARSE-0053
    test: (node, { source }) => isBare(node, source) && touches(node, source),
  },
]

/** How many brackets are open behind a text; one behind a backslash is none. */
export function openBrackets(text: Text, { source, brackets }: Around): number {
  const written = source.slice(startOf(text), endOf(text))
  if (!written.includes('[') && !written.includes(']')) return brackets
  let depth = brackets
  for (const [found] of written.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (found === '[') depth++
    else if (found === ']' && depth > 0) depth--
  }
  return depth
}

function holdsAddress({ value }: Text): boolean {
  if (ADDRESS.test(value)) return true
  // The domain of a mail address ends in a letter: `acorn@8.0.1` is a version.
  return value.includes('@') && [...value.matchAll(MAIL)].some((one) => /[a-z]$/i.test(one[0]))
}

function isBare(node: Nodes, source: string): node is Link {
  return node.type === 'link' && !/[<[]/.test(source[startOf(node)] ?? '')
}

function textOf({ children: [only] }: Link): string {
  return only?.type === 'text' ? only.value : ''
}

function touches(link: Link, source: string): boolean {
  const before = source[startOf(link) - 1] ?? ''
  const text = textOf(link)
  if (text.includes('|')) return true
  if (/^(?:mailto|xmpp):/.test(link.url)) {
    return /[\w+\-./:]/.test(before) || /[\w-]/.test(source[endOf(link)] ?? '')
  }
  if (/^www/i.test(text)) return !/^[(*_[\]~ \t\r\n]?$/.test(before) || !/^www\.[^.]/i.test(text)
  return /[a-z0-9]/i.test(before)
}
