import type { Nodes, Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Candidate, FoundId, Occurrence, SkipReason, StatementPart } from '../model/facts.ts'
import type { Position } from '../model/position.ts'
import type { Flat } from '../parse/flatten.ts'
import { pathsIn } from '../parse/paths.ts'
import { sliceFlat } from '../parse/slice-flat.ts'
import {
  brokenLines,
  holdsLines,
  type Marker,
  markerLines,
  markersIn,
  plainFlat,
} from './marker-lines.ts'
import { partOf, partsOf } from './parts.ts'
import type { Dialect, Readout, SpecText } from './types.ts'

/** The form of an ID inside a marker, unless the config gives one. */
const ID = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/

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
    readChildren(spec.tree, spec, { ...readout, declared }, { section: -1 })
    const prefixes = [...new Set(declared.map((one) => one.prefix))].sort()
    return {
      ...readout,
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
      take(open.candidate, [partOf(text, spec.around)], node, spec, readout)
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
): void {
  candidate.own.push(...parts.filter((part) => part.text !== ''))
  candidate.paths.push(...pathsIn(node, path))
  visit(node, (one) => void readout.taken.push(one))
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

function foundId({ id, revision }: Marker, position: Position, source: string): FoundId {
  // Markdown takes `py.__init__` for emphasis: the source has the ID as it was written.
  const raw = source.slice(position.start.offset, position.end.offset)
  const written = /^[a-z][a-z0-9]*\[([^\s[\]+~]+)/.exec(raw)?.[1]
  return {
    id: written?.replace(/[_*\\]/g, '') === id.replace(/[_*\\]/g, '') ? written : id,
    ...(revision === undefined ? {} : { revision }),
    position,
    scope: 'repository',
    guessed: false,
    hyphens: false,
  }
}

function positionOf(one: Marker, flat: Flat, node: Nodes, { places, source }: SpecText): Position {
  if (node.type !== 'html') return places.ofText(flat, node, [one.start, one.end])
  // The marks of containers at the start of a line stand in the source alone.
  let line = node.position?.start.offset ?? 0
  for (const _ of flat.text.slice(0, one.start).matchAll(/\n/g)) {
    line = source.indexOf('\n', line) + 1
  }
  const raw = flat.text.slice(one.start, one.end)
  const start = source.indexOf(raw, line)
  return places.ofRange(start, start + raw.length)
}

function isId(id: string, { findId }: SpecText): boolean {
  return findId ? findId(id)[0]?.id === id : ID.test(id)
}

/**
 * Markers that declare nothing. With a prefix that declares in this spec they mention; with another
 * they may be any word in brackets, and mention only what a spec declares.
 */
function mentionsIn(
  spec: SpecText,
  prefixes: readonly string[],
  declared: ReadonlySet<number>,
): Occurrence[] {
  const found: Occurrence[] = []
  const add = (one: Marker, position: Position, inside?: SkipReason) => {
    if (declared.has(position.start.offset) || !isId(one.id, spec)) return
    const id = foundId(one, position, spec.source)
    if (inside) found.push({ ...id, inside })
    else if (prefixes.includes(one.prefix)) found.push(id)
    else found.push({ ...id, inside: 'word in brackets' })
  }
  for (const { flats, node } of spec.outline.blocks) {
    for (const flat of flats) {
      for (const one of markersIn(flat)) {
        const note = spec.informative.has(node) ? 'informative text' : undefined
        const position = spec.places.ofText(flat, node, [one.start, one.end])
        add(one, position, one.code ? 'code' : note)
      }
    }
  }
  visit(spec.tree, (node) => {
    const inside = node.type === 'code' ? 'code' : node.type === 'html' ? 'comment' : undefined
    if (!inside) return
    const from = node.position?.start.offset ?? 0
    const text = spec.source.slice(from, node.position?.end.offset)
    for (const one of markersIn(plainFlat(text))) {
      // `list[0]` in code looks like a marker and is none.
      const isLikely = prefixes.includes(one.prefix) || one.id.includes('.')
      const position = spec.places.ofRange(from + one.start, from + one.end)
      add(one, position, isLikely ? inside : 'word in brackets')
    }
  })
  return found
}

function brokenMarkersIn(spec: SpecText, prefixes: readonly string[]): Position[] {
  const { outline, places } = spec
  return outline.blocks
    .filter((block) => block.form === 'paragraph' || block.form === 'item')
    .flatMap(({ flats, node }) =>
      flats.flatMap((flat) =>
        brokenLines(flat, prefixes, (id) => isId(id, spec)).map((start) =>
          places.ofText(flat, node, [start, start + 1]),
        ),
      ),
    )
}

function placeOf(candidate: Candidate): number {
  return candidate.position.start.offset
}
