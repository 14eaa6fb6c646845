import type { MarkedSection } from '../../model/section-marker.ts'
import type { Sections } from '../../parse/index.ts'
import type { Answer } from './answer.ts'
import { findHeading } from './find-heading.ts'
import { missingSection } from './missing-section.ts'
import { faultProblem, hiddenProblems } from './section-problems.ts'
import { textBeside } from './text-beside.ts'

const NAME = /^[A-Z][A-Z0-9_]*$/

/** The section of a name: of markers, else of a heading. */
// MM-SECT-0008
export function findSection(name: string, sections: Sections): Answer {
  return (
    (NAME.test(name) ? findMarked(name, sections) : undefined) ??
    findHeading(name, sections) ?? { code: 2, problems: missingSection(name, sections) }
  )
}

/** Nothing where no marker, and nothing that is nearly one, has the name. */
// MM-SECT-0006 MM-SECT-0007 MM-SECT-0011 MM-SECT-0012
function findMarked(name: string, all: Sections): Answer | undefined {
  const faults = all.faults.filter((one) => one.name === name && !isPlacement(one.kind))
  if (faults.length > 0) {
    return { code: 3, problems: [...faults.map(faultProblem), ...hiddenProblems(all, name)] }
  }
  const section = all.sections.find((one) => one.name === name)
  if (!section) return findHidden(name, all)
  const crossing = all.sections.find(
    (one) => isInside(one.open, section) !== isInside(one.close, section),
  )
  if (crossing) {
    const lines = `lines ${crossing.open.position.start.line} to ${crossing.close.position.start.line}`
    const message = `Unexpected section ${name} that interleaves with ${crossing.name} (${lines}), expected one to end where the other has not begun`
    return { code: 3, problems: [{ start: section.open.position.start, message }] }
  }
  const text = all.text.slice(section.start, section.end)
  const notes = textBeside(section, all.text)
  if (text.trim() !== '') return { text, notes }
  const start = section.open.position.start
  const message = `Unexpected section ${name} without text, expected lines between its markers`
  return { code: 2, problems: [{ start, message }, ...notes] }
}

/** A section whose markers a parser does not see. */
function findHidden(name: string, all: Sections): Answer | undefined {
  const written = new RegExp(`SECTION:${name}(?![A-Z0-9_])`)
  const isIn = (place: Sections['unterminated']) =>
    place !== undefined && written.test(all.text.slice(place.start.offset, place.end.offset))
  const hidden = hiddenProblems(all, name)
  if (isIn(all.unterminated)) return { code: 3, problems: hidden }
  const isNear = all.nearMisses.some(({ expected }) => written.test(expected))
  if (!isNear && !all.inCode.some(isIn)) return undefined
  return { code: 2, problems: missingSection(name, all) }
}

function isInside({ position }: MarkedSection['open'], { open, close }: MarkedSection): boolean {
  const { offset } = position.start
  return offset >= open.position.start.offset && offset <= close.position.start.offset
}

/** These are faults of the file, and the section itself may still be whole. */
function isPlacement(kind: Sections['faults'][number]['kind']): boolean {
  return kind === 'nested' || kind === 'interleaved'
}
