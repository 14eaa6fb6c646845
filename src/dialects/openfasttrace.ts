import type { List, Nodes, Paragraph } from 'mdast'
import type { Candidate } from '../model/facts.ts'
import { type Flat, flatten } from '../parse/flatten.ts'
import { sliceFlat } from '../parse/slice-flat.ts'
import { addTexts, labelOf } from './labels.ts'
import { partOf, partsOf } from './parts.ts'
import type { Dialect, Readout, SpecText } from './types.ts'

const ITEM = /^\s*([A-Za-z]+~\p{L}[\p{L}\p{N}_.-]*)~(\d+)[ \t]*(?=\n|$)/u
const REFERENCE = /(?<![\p{L}\p{N}])([A-Za-z]+~\p{L}[\p{L}\p{N}_.-]*)~(\d+)(?!\d)/gu
/** The one label whose text is the statement. */
const DESCRIPTION = /^\s*Description:[ \t]*/

/** Items of OpenFastTrace: https://github.com/itsallcode/openfasttrace */
// MM-DECL-0018 MM-DECL-0020
export const openfasttrace: Dialect = {
  name: 'openfasttrace',
  description:
    'OpenFastTrace: `req~login~1` on a line of its own, with Needs, Covers and Rationale.',
  examples: [
    {
      markdown:
        '## Login\n\n`req~login~2`\n\nUsers MUST log in.\n\nRationale:\n\nThey SHOULD be known.\n\nNeeds: dsn, utest\n\n## Next',
      declares: [
        {
          id: 'req~login',
          revision: '2',
          title: 'Login',
          level: 'MUST',
          statement: 'Users MUST log in.',
        },
      ],
    },
    {
      markdown:
        '`feat~auth~1`\nAccess MUST be checked.\n\n`req~login~1`\nAs `feat~auth~1`.\n\nCovers:\n\n- `feat~auth~1`',
      declares: [
        { id: 'feat~auth', revision: '1', level: 'MUST', statement: 'Access MUST be checked.' },
        { id: 'req~login', revision: '1', statement: 'As feat~auth~1.' },
      ],
      mentions: ['feat~auth', 'feat~auth'],
    },
  ],
  read(spec) {
    const readout: Readout = { candidates: [], anonymous: [], occurrences: [], taken: [] }
    const children = spec.tree.children as Nodes[]
    let open: Candidate | undefined
    let label: string | undefined
    for (const [index, node] of children.entries()) {
      if (node.type === 'heading') open = undefined
      const flat = node.type === 'paragraph' ? flatten(node.children) : undefined
      const match = flat && !spec.informative.has(node) ? ITEM.exec(flat.text) : null
      if (flat && match && node.type === 'paragraph') {
        open = candidateOf(match, flat, node, children[index - 1], spec)
        label = undefined
        readout.candidates.push(open)
        addText(open, sliceFlat(flat, match[0].length, flat.text.length), spec)
        readout.taken.push(node)
      } else if (open) {
        label = flat ? addLines(open, flat, label, node as Paragraph, spec) : label
        if (!flat) addNode(open, node, label, spec)
        readout.taken.push(node)
      }
    }
    readout.occurrences.push(...mentionsIn(spec, readout))
    return readout
  },
}

function candidateOf(
  match: RegExpExecArray,
  flat: Flat,
  node: Paragraph,
  before: Nodes | undefined,
  { places, outline }: SpecText,
): Candidate {
  const start = match[0].length - match[0].trimStart().length
  const title = before?.type === 'heading' ? flatten(before.children).text.trim() : undefined
  const block = outline.blocks.find((one) => one.node === node)
  return {
    id: match[1] as string,
    revision: match[2] as string,
    position: places.ofText(flat, node, [start, match[0].trimEnd().length]),
    scope: 'repository',
    guessed: false,
    hyphens: false,
    kind: 'requirement',
    form: 'paragraph',
    dialect: 'openfasttrace',
    ...(title ? { title } : {}),
    own: [],
    more: [],
    section: block?.section ?? -1,
    block: places.ofNode(node),
    paths: [],
    struck: false,
    attributes: {},
    relations: [],
  }
}

/** A paragraph below an item: lines with a label, and text of the item or of the last label. */
function addLines(
  item: Candidate,
  flat: Flat,
  before: string | undefined,
  node: Paragraph,
  spec: SpecText,
): string | undefined {
  let label = before
  let from = 0
  for (const line of flat.text.split(/(?<=\n)/)) {
    const found = labelOf(line)
    const description = DESCRIPTION.exec(line)?.[0]
    if (found) label = found.name
    if (description) label = undefined
    const [start, end] = [from + (found?.end ?? description?.length ?? 0), from + line.length]
    const text = sliceFlat(flat, start, end)
    if (label === undefined) addText(item, text, spec)
    else addLabelled(item, label, text.text, node, spec)
    from = end
  }
  return label
}

function addNode(item: Candidate, node: Nodes, label: string | undefined, spec: SpecText): void {
  if (label === undefined) item.own.push(...partsOf(node, spec.around))
  else if (node.type === 'list') {
    for (const one of itemsOf(node)) addLabelled(item, label, one.text, one.node, spec)
  } else
    addLabelled(
      item,
      label,
      partsOf(node, spec.around)
        .map((part) => part.text)
        .join(' '),
      node,
      spec,
    )
}

/** The text of each item of a list; behind its first reference anything may stand. */
function itemsOf(list: List): { text: string; node: Nodes }[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((node) => {
      if (node.type !== 'paragraph') return []
      const { text } = flatten(node.children)
      const [first] = text.match(REFERENCE) ?? targetsIn(node).match(REFERENCE) ?? []
      return [{ text: first ?? text, node }]
    }),
  )
}

/** The targets of the links of a paragraph: `[Login](#req~login~1)`. */
function targetsIn(node: Paragraph): string {
  return node.children.map((child) => (child.type === 'link' ? child.url : '')).join(' ')
}

function addText(item: Candidate, flat: Flat, spec: SpecText): void {
  const part = partOf(flat, spec.around)
  if (part.text !== '') item.own.push(part)
}

function addLabelled(
  item: Candidate,
  label: string,
  text: string,
  node: Nodes,
  { places }: SpecText,
): void {
  if (label !== 'covers' && label !== 'depends') {
    item.attributes ??= {}
    addTexts(item.attributes, label, text)
    return
  }
  for (const match of text.matchAll(REFERENCE)) {
    const id = match[1] as string
    item.relations?.push({ kind: label, id, position: places.ofNode(node) })
  }
}

/** References anywhere in the text, other than the declarations themselves. */
function mentionsIn(spec: SpecText, { candidates }: Readout) {
  const declared = new Set(candidates.map((one) => one.position.start.offset))
  return spec.outline.blocks.flatMap(({ flats, node }) =>
    flats.flatMap((flat) =>
      [...flat.text.matchAll(REFERENCE)].flatMap((match) => {
        const position = spec.places.ofText(flat, node, [
          match.index,
          match.index + match[0].length,
        ])
        if (declared.has(position.start.offset)) return []
        const id = { id: match[1] as string, revision: match[2] as string, position }
        return [{ ...id, scope: 'repository' as const, guessed: false, hyphens: false }]
      }),
    ),
  )
}
