import type { Nodes, Root } from 'mdast'
import type { Block, Outline } from './outline.ts'
import { SKIP, visit } from './visit.ts'

/** Headings of sections that are not normative, if the config names none. */
export const INFORMATIVE_HEADINGS: readonly string[] = ['Example', 'Examples', 'Note', 'Notes']

/** A heading that speaks of itself, and not of informative messages: `Annex B (informative)`. */
const SAYS_SO =
  /[([]\s*(?:non-?normative|not normative|informative)\s*[)\]]|[,:–—-]\s*(?:non-?normative|not normative|informative)\s*$|^(?:non-?normative|informative)(?:\s+(?:annex|appendix|examples?|notes?|references|section|information))?$/i
const SENTENCE =
  /\bthis (?:section|chapter|clause|appendix|annex|document) is (?:entirely |purely )?(?:non-?normative|not normative|informative)\b/i
/** A paragraph that is a note or an example: `Note:`, `NOTE 2:`, `Example:`. */
const NOTE = /^\s*(?:note|example|hint|tip)s?(?: \d+)?\s*:/i
const ALERT = /^\s*\[!(?:NOTE|TIP)\]/i

/**
 * The blocks whose text is not normative: below a heading that says so or has one of the names, in a
 * section of which a sentence says so, in an alert of GitHub, or in a paragraph that is a note.
 *
 * @param headings names of such headings; case and a number in front do not matter
 */
// MM-DECL-0017
export function informativeBlocks(
  tree: Root,
  outline: Outline,
  headings: readonly string[],
): Set<Block> {
  const sections = informativeSections(outline, headings)
  const alerts = nodesInAlerts(tree)
  return new Set(
    outline.blocks.filter(
      (block) =>
        sections.has(block.section) ||
        alerts.has(block.node) ||
        NOTE.test(block.flats[0]?.text ?? ''),
    ),
  )
}

/** Those of the blocks that are examples, by a heading above them or their own first word. */
// MM-LINT-0012
export function exampleBlocks(
  { sections, blocks }: Outline,
  informative: ReadonlySet<Block>,
): Set<Block> {
  const isExample = sections.map(({ title }) => /\bexamples?\b/i.test(title))
  // What stands deeper below an example is a part of it.
  let depth = Number.POSITIVE_INFINITY
  for (const [index, { node }] of sections.entries()) {
    if (node.depth <= depth) depth = isExample[index] ? node.depth : Number.POSITIVE_INFINITY
    else isExample[index] = true
  }
  return new Set(
    blocks.filter(
      (block) =>
        informative.has(block) &&
        (isExample[block.section] || /^\s*examples?\b/i.test(block.flats[0]?.text ?? '')),
    ),
  )
}

function informativeSections(
  { sections, blocks }: Outline,
  headings: readonly string[],
): ReadonlySet<number> {
  const names = new Set(headings.map((name) => name.toLowerCase()))
  const found = new Set<number>()
  for (const { form, flats, section } of blocks) {
    if (form !== 'heading' && SENTENCE.test(flats[0]?.text ?? '')) found.add(section)
  }
  for (const [index, { title }] of sections.entries()) {
    const name = title.replace(/^[\d.]+[.)]?\s+/, '').toLowerCase()
    if (SAYS_SO.test(name) || names.has(name)) found.add(index)
  }
  // What stands deeper below such a heading is no more normative than it.
  let depth = Number.POSITIVE_INFINITY
  for (const [index, { node }] of sections.entries()) {
    if (node.depth <= depth) depth = found.has(index) ? node.depth : Number.POSITIVE_INFINITY
    else found.add(index)
  }
  return found
}

function nodesInAlerts(tree: Root): ReadonlySet<Nodes> {
  const found = new Set<Nodes>()
  visit(tree, (node) => {
    if (HOLDS_TEXT.has(node.type)) return SKIP
    if (node.type !== 'blockquote') return
    const [first] = node.children
    const [text] = first?.type === 'paragraph' ? first.children : []
    if (text?.type !== 'text' || !ALERT.test(text.value)) return
    visit(node, (inside) => void found.add(inside))
  })
  return found
}

/** No quote stands in one of these. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])
