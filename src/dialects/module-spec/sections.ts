import type { Heading, Nodes, RootContent } from 'mdast'
import type { ModuleSection, SubSection } from '../../model/module-sections.ts'
import type { MarkedSection, SectionMarker } from '../../model/section-marker.ts'
import type { Outline } from '../../parse/outline.ts'
import { fillingOf } from './filling.ts'
import { firstIndex } from './first-index.ts'
import { headingText } from './heading-text.ts'
import { inlineOf } from './inline.ts'
import type { Reader } from './reader.ts'
import { plainWord } from './words.ts'

/** A section with its nodes. */
export interface ReadSection {
  section: ModuleSection
  /** The blocks behind its heading. */
  nodes: RootContent[]
}

/** What the markers of a file come to. */
export interface Marked {
  markers: readonly SectionMarker[]
  sections: readonly MarkedSection[]
}

/** The sections of a spec, by place. */
// MM-MOD-0002 MM-MOD-0003
export function sectionsIn(reader: Reader, outline: Outline, marked: Marked): ReadSection[] {
  const anchors = new Map(outline.sections.map(({ node, anchor }) => [node, anchor]))
  const cuts = headedCuts(reader.tree.children)
  const opens = marked.markers.filter(({ kind }) => kind === 'open')
  const closes = new Map(marked.sections.map((one) => [one.open, one]))
  const used = new Set<SectionMarker>()
  let next = 0
  let last: SectionMarker | undefined
  const headed = cuts.map(({ heading, nodes }): ReadSection => {
    const at = offsetOf(heading)
    let direct: SectionMarker | undefined
    for (; (opens[next]?.position.start.offset ?? at) < at; next++) direct = opens[next]
    const around = direct ?? last
    const end = around && (closes.get(around)?.end ?? Number.POSITIVE_INFINITY)
    const holds = end !== undefined && end > at
    if (direct) last = direct
    if (direct && holds) used.add(direct)
    const names = holds ? (direct ? { marker: direct.name } : { within: around?.name }) : {}
    return { section: headedSection(heading, nodes, names, anchors, reader), nodes }
  })
  const heads = new Set<Nodes>(cuts.map(({ heading }) => heading))
  const bounds = new Map(opens.map((open, i) => [open, opens[i + 1]?.position.start.offset]))
  const bare = marked.sections
    .filter(({ open }) => !used.has(open))
    .map((one) => bareSection(one, bounds.get(one.open) ?? one.end, heads, reader))
  return [...headed, ...bare].sort((a, b) => startOf(a) - startOf(b))
}

interface Cut {
  heading: Heading
  nodes: RootContent[]
}

function headedCuts(nodes: readonly RootContent[]): Cut[] {
  const cuts: Cut[] = []
  let open: Cut | undefined
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= 2) {
      open = node.depth === 2 ? { heading: node, nodes: [] } : undefined
      if (open) cuts.push(open)
    } else open?.nodes.push(node)
  }
  return cuts
}

function headedSection(
  heading: Heading,
  nodes: readonly RootContent[],
  { marker, within }: { marker?: string; within?: string | undefined },
  anchors: ReadonlyMap<Heading, string>,
  reader: Reader,
): ModuleSection {
  const { flat } = inlineOf(heading, reader)
  const text = headingText(flat.text)
  const known = reader.words.sections.get(plainWord(text.title))
  const whole = `${text.title}${text.parenthesis === undefined ? '' : ` (${text.parenthesis})`}`
  const byHeading = known ?? reader.words.sections.get(plainWord(whole))
  // A mistyped marker must not hide a section from its rules.
  const isKnown = marker !== undefined && Object.hasOwn(reader.words.vocabulary.sections, marker)
  const name = isKnown ? marker : (byHeading ?? marker)
  const position = reader.places.ofNode(heading)
  const end = reader.places.ofNode(nodes.at(-1) ?? heading).end
  return {
    ...(name === undefined ? {} : { name }),
    ...(byHeading === undefined || byHeading === name ? {} : { byHeading }),
    ...(marker === undefined ? {} : { marker }),
    ...(within === undefined ? {} : { within }),
    heading: { ...text, anchor: anchors.get(heading) ?? '', position },
    filling: fillingOf(nodes, reader),
    headings: headingsIn(nodes, reader),
    position: { start: position.start, end },
  }
}

/**
 * Markers with no heading of the second level in front of anything else.
 *
 * @param bound offset of the next marker that opens: what stands behind it is that one's
 */
function bareSection(
  { name, start, end: close }: MarkedSection,
  bound: number,
  heads: ReadonlySet<Nodes>,
  reader: Reader,
): ReadSection {
  const end = Math.max(start, Math.min(close, bound))
  const all = reader.tree.children
  const nodes: RootContent[] = []
  const first = firstIndex(all.length, (i) => offsetOf(all[i] as Nodes) >= start)
  for (let i = first; i < all.length; i++) {
    const node = all[i] as RootContent
    if (offsetOf(node) >= end || heads.has(node)) break
    nodes.push(node)
  }
  const section: ModuleSection = {
    name,
    marker: name,
    filling: fillingOf(nodes, reader),
    headings: headingsIn(nodes, reader),
    position: reader.places.ofRange(start, end),
  }
  return { section, nodes }
}

function headingsIn(nodes: readonly RootContent[], reader: Reader): SubSection[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return []
    const { title, number } = headingText(inlineOf(node, reader).flat.text)
    const position = reader.places.ofNode(node)
    return [{ title, ...(number === undefined ? {} : { number }), depth: node.depth, position }]
  })
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function startOf({ section }: ReadSection): number {
  return section.position.start.offset
}
