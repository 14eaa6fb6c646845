import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Paragraph, Root, TableRow } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import type { Form } from '../model/facts.ts'
import { type Flat, flatten } from './flatten.ts'
import { frontMatterTitle } from './front-matter.ts'

/** A piece of a spec that can declare: a list item's first paragraph, any other, a heading, a row. */
export interface Block {
  form: Form
  node: Paragraph | Heading | TableRow
  /** The children of its parent, and its place among them. */
  siblings: readonly Nodes[]
  index: number
  /** Its text; a row has one for each cell. */
  flats: Flat[]
  /** Index of its section, its own for a heading; -1 before the first heading. */
  section: number
  /** The blocks that lead the list items around it, outermost first. */
  ancestors: Block[]
  /** True for the header row of a table. */
  header: boolean
}

/** A heading as it stands in the tree. */
export interface OutlineSection {
  title: string
  /** As GitHub has it: raw HTML and image alternatives left out, repeats counted. */
  anchor: string
  node: Heading
}

export interface Outline {
  title?: string
  sections: OutlineSection[]
  /** In the order of the text. */
  blocks: Block[]
}

/** The sections and blocks of a tree. */
// MM-DECL-0001
export function outlineOf(tree: Root): Outline {
  const slugger = new GithubSlugger()
  const sections: OutlineSection[] = []
  const blocks: Block[] = []
  visitChildren(tree.children, -1, [], false)
  const title = sections.find((one) => one.node.depth === 1)?.title ?? frontMatterTitle(tree)
  return title === undefined ? { sections, blocks } : { title, sections, blocks }

  /** A heading governs what follows it in its own container, and not what stands outside. */
  function visitChildren(
    siblings: readonly Nodes[],
    above: number,
    leads: Block[],
    inItem: boolean,
  ): void {
    let section = above
    let ancestors = leads
    let mayLead = inItem
    for (let index = 0; index < siblings.length; index++) {
      const node = siblings[index] as Nodes
      if (node.type === 'paragraph' || node.type === 'heading') {
        if (node.type === 'heading') section = addSection(node)
        const leadsItem = mayLead && node.type === 'paragraph'
        const form = leadsItem ? 'item' : node.type
        const flats = [flatten(node.children)]
        const header = false
        const block: Block = { form, node, siblings, index, flats, section, ancestors, header }
        blocks.push(block)
        if (!leadsItem) continue
        ancestors = [...ancestors, block]
        mayLead = false
      } else if (node.type === 'tableRow') {
        const flats = node.children.map((cell) => flatten(cell.children))
        const header = index === 0
        blocks.push({ form: 'row', node, siblings, index, flats, section, ancestors, header })
      } else if ('children' in node) {
        visitChildren(node.children, section, ancestors, node.type === 'listItem')
      }
    }
  }

  function addSection(node: Heading): number {
    const text = toText(node, { includeImageAlt: false, includeHtml: false })
    const title = text.replace(/\s+/g, ' ').trim()
    return sections.push({ title, anchor: slugger.slug(text), node }) - 1
  }
}
