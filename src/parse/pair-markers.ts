import type {
  MarkedSection,
  PairedMarkers,
  SectionFault,
  SectionMarker,
} from '../model/section-marker.ts'

/** What is known of one name so far. */
interface State {
  /** The first open marker of the name, to which the others are duplicates. */
  first?: SectionMarker
  /** Waits for its close marker. */
  open?: SectionMarker
  /** Duplicates inside `open` that wait for theirs. */
  inside: number
  /** The last close marker that was taken for one of a duplicate. */
  lastClose?: SectionMarker
  /** Close markers that no open one stands above. */
  early: SectionMarker[]
}

/**
 * Pairs the markers of each name. Sections do not stand within each other; those that do are found all
 * the same, and said.
 *
 * @param markers of one file, in the order of the text
 */
// MM-SECT-0001 MM-SECT-0006
export function pairMarkers(markers: readonly SectionMarker[]): PairedMarkers {
  const states = new Map<string, State>()
  const sections: MarkedSection[] = []
  const faults: SectionFault[] = []
  for (const marker of markers) {
    const state = states.get(marker.name) ?? { inside: 0, early: [] }
    states.set(marker.name, state)
    if (marker.kind === 'open') {
      if (state.first) faults.push(faultOf('duplicate', marker, state.first))
      state.first ??= marker
      if (state.open) state.inside++
      else state.open = marker
    } else if (!state.open) state.early.push(marker)
    else if (state.inside > 0) {
      state.inside--
      state.lastClose = marker
    } else {
      sections.push(sectionOf(state.open, marker))
      delete state.open
      delete state.lastClose
    }
  }
  for (const { open, lastClose, early } of states.values()) {
    if (open && lastClose) sections.push(sectionOf(open, lastClose))
    const isReversed = open !== undefined && !lastClose && early.length > 0
    if (open && !lastClose && !isReversed) faults.push(faultOf('unclosed', open))
    for (const [index, marker] of early.entries()) {
      faults.push(faultOf(isReversed && index === 0 ? 'reversed' : 'unopened', marker))
    }
  }
  sections.sort((a, b) => a.open.position.start.offset - b.open.position.start.offset)
  faults.push(...crossings(sections))
  faults.sort((a, b) => a.position.start.offset - b.position.start.offset)
  return { sections, faults }
}

/** Each section that opens inside another, beside the one that was opened last. */
function crossings(sections: readonly MarkedSection[]): SectionFault[] {
  const faults: SectionFault[] = []
  const around: MarkedSection[] = []
  for (const section of sections) {
    while (around.length > 0 && offsetOf(around.at(-1)?.close) < offsetOf(section.open))
      around.pop()
    const outer = around.at(-1)
    if (outer) {
      const isNested = offsetOf(section.close) < offsetOf(outer.close)
      faults.push(faultOf(isNested ? 'nested' : 'interleaved', section.open, outer.open))
    }
    around.push(section)
  }
  return faults
}

function sectionOf(open: SectionMarker, close: SectionMarker): MarkedSection {
  const { offset, column } = close.position.start
  const start = open.below
  return { name: open.name, open, close, start, end: Math.max(start, offset - column + 1) }
}

function faultOf(
  kind: SectionFault['kind'],
  { name, position }: SectionMarker,
  other?: SectionMarker,
): SectionFault {
  if (!other) return { kind, name, position }
  return { kind, name, position, other: { name: other.name, position: other.position } }
}

function offsetOf(marker: SectionMarker | undefined): number {
  return marker?.position.start.offset ?? 0
}
