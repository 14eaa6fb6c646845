import type { ParserChoice } from '../model/parser.ts'
import type { PairedMarkers, SectionMarkers } from '../model/section-marker.ts'
import { lineCount } from './document.ts'
import { type HeadingSection, headingSections } from './heading-sections.ts'
import { lineStarts } from './lines.ts'
import { parse } from './markdown.ts'
import { pairMarkers } from './pair-markers.ts'
import { sectionMarkers } from './section-markers.ts'

/** What of one Markdown file can be asked for by name. */
export interface Sections extends SectionMarkers, PairedMarkers {
  text: string
  /** Offsets at which its lines begin. */
  starts: number[]
  headings: HeadingSection[]
}

/** The sections of a Markdown text, by markers and by headings. */
export function readSections(text: string, parser?: ParserChoice): Sections {
  const tree = parse(text, parser)
  const starts = lineStarts(text)
  const found = sectionMarkers(tree, text)
  const headings = headingSections(tree, lineCount(text, starts.length))
  return { text, starts, headings, ...found, ...pairMarkers(found.markers) }
}
