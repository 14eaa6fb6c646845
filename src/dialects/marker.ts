import type { Nodes, Parents } from 'mdast'
import type { Candidate, StatementPart } from '../model/facts.ts'
import type { Flat } from '../parse/flatten.ts'
import { pathsIn } from '../parse/paths.ts'
import { sliceFlat } from '../parse/slice-flat.ts'
import { visit } from '../parse/visit.ts'
import { foundId, isId, positionOf } from './marker-ids.ts'
import { holdsLines, type Marker, markerLines } from './marker-lines.ts'
import { brokenMarkersIn, mentionsIn } from './marker-mentions.ts'
import { partOf, partsOf } from './parts.ts'
import type { Dialect, Readout, SpecText } from './types.ts'

/** `r[auth.login]` on a line of its own declares the text behind it. */
// MM-DECL-0014
export const marker: Dialect = {
  name: 'marker',
  description:
    'A marker on a line of its own declares the text behind it, up to the next marker or heading.',
  examples: [
    {
      markdown: 'r[auth.login+2]\nUsers MUST log in.\n\nTwice.\n\n# Next\n\nSee r[auth.login].',
      declares: [
        {
          id: 'auth.login',
          level: 'MUST',
          revision: '2',
          statement: 'Users MUST log in. Twice.',
        },
      ],
      mentions: ['auth.login'],
    },
    {
      markdown:
        '> r[api.error]\n> Errors MUST:\n>\n> - be short\n\nNo part of it, as `r[api.error]`.',
      declares: [{ id: 'api.error', level: 'MUST', statement: 'Errors MUST: be short' }],
      mentions: ['api.error'],
    },
    {
      markdown: 'r[items]\n## Items MUST be sorted\n\n- text\nr[items.fn]\nSo SHOULD functions.',
      declares: [
        {
          id: 'items',
          level: 'MUST',
          title: 'Items MUST be sorted',
          statement: 'Items MUST be sorted',
        },
        { id: 'items.fn', level: 'SHOULD', statement: 'So SHOULD functions.' },
      ],
    },
  ],
  read(spec) {
    const readout: Readout = { candidates: [], anonymous: [], occurrences: [], taken: [] }
    const declared: Marker[] = []
    const held = new Map<Nodes, number>()
    readChildren(spec.tree, spec, { ...readout, declared, held }, { section: -1 })
    const prefixes = [...new Set(declared.map((one) => one.prefix))].sort()
    return {
      ...readout,
      held,
      occurrences: mentionsIn(spec, prefixes, new Set(readout.candidates.map(placeOf))),
      prefixes,
      brokenMarkers: brokenMarkersIn(spec, prefixes),
    }
  },
}

/** An item whose text is being gathered. */
interface Open {
  candidate: Candidate
}

interface Gathered extends Readout {
  declared: Marker[]
  held: Map<Nodes, number>
}

/**
 * Reads the children of a container. A marker takes the text behind it, through lists, but not beyond
 * its blockquote.
 *
 * @returns the item whose text goes on behind the container
 */
function readChildren(
  parent: Parents,
  spec: SpecText,
  readout: Gathered,
  at: { section: number },
  before?: Open,
): Open | undefined {
  let open = before
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'heading') {
      at.section = spec.outline.sections.findIndex((section) => section.node === node)
      if (open && open.candidate.own.length === 0)
        takeHeading(open.candidate, node, at.section, spec)
      open = undefined
    } else if (holdsLines(node)) open = readLines(node, spec, readout, at.section, open)
    else if (node.type === 'blockquote') {
      const count = readout.candidates.length
      const inside = readChildren(node, spec, readout, { ...at }, open)
      open = readout.candidates.length > count ? undefined : inside
    } else if (node.type === 'list' || node.type === 'listItem') {
      open = readChildren(node, spec, readout, at, open)
    } else if (open && (node.type === 'code' || node.type === 'table')) {
      take(open.candidate, partsOf(node, spec.around), node, spec, readout)
    }
  }
  return open
}

function readLines(
  node: Parameters<typeof markerLines>[0],
  spec: SpecText,
  readout: Gathered,
  section: number,
  before: Open | undefined,
): Open | undefined {
  const { flat, markers } = markerLines(node)
  // A block that another dialect claims, or a note, is no part of the text behind a marker.
  const isOther = spec.taken.has(node) || spec.claimed.has(node)
  if (isOther && markers.length === 0) return before
  const isHeard = !spec.informative.has(node)
  const declaring = markers.filter((one) => isHeard && !one.code && isId(one.id, spec))
  readout.declared.push(...declaring)
  let open = before
  let from = 0
  for (const one of [...declaring, undefined]) {
    const text = sliceFlat(flat, from, one?.start ?? flat.text.length)
    if (open && (node.type === 'paragraph' || from > 0)) {
      take(open.candidate, [partOf(text, spec.around)], node, spec, readout, declaring.length > 0)
    }
    if (!one) break
    open = { candidate: candidateOf(one, flat, node, spec, section) }
    readout.candidates.push(open.candidate)
    from = one.end
  }
  return open
}

function take(
  candidate: Candidate,
  parts: readonly StatementPart[],
  node: Nodes,
  { path }: SpecText,
  readout: Gathered,
  holdsMarker = false,
): void {
  candidate.own.push(...parts.filter((part) => part.text !== ''))
  candidate.paths.push(...pathsIn(node, path))
  const { start, end } = candidate.block
  visit(node, (one) => {
    readout.taken.push(one)
    const from = one.position?.start.offset ?? 0
    // What stands in the paragraph of a marker, this or the next one, belongs to where it stands.
    const isApart = from >= end.offset && !holdsMarker
    if (isApart) readout.held.set(one, start.offset)
  })
}

/** The heading that follows a marker at once is its statement and its section. */
function takeHeading(candidate: Candidate, node: Nodes, section: number, spec: SpecText): void {
  const parts = partsOf(node, spec.around)
  candidate.own.push(...parts)
  candidate.section = section
  if (parts[0]?.text) candidate.title = parts[0].text
}

function candidateOf(
  one: Marker,
  flat: Flat,
  node: Nodes,
  spec: SpecText,
  section: number,
): Candidate {
  const position = positionOf(one, flat, node, spec)
  const { end } = spec.places.ofNode(node)
  return {
    ...foundId(one, position, spec.source),
    kind: 'requirement',
    form: 'paragraph',
    dialect: 'marker',
    own: [],
    more: [],
    section,
    block: { start: position.start, end },
    paths: [],
    struck: false,
  }
}

function placeOf(candidate: Candidate): number {
  return candidate.position.start.offset
}
