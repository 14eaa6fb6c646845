import type { Problem } from '../../model/diagnostic.ts'
import type { SectionOptions } from '../session.ts'

/** A marker in the place of the name in it. */
const MARKER = /^(?:<!--)?\s*\/?SECTION:([A-Z][A-Z0-9_]*)\s*(?:-->)?$/

/** Words of `mustmark section` that make no sense: a sentence each. */
// MM-SECT-0015
export function refuseSection(
  file: string,
  name: string | undefined,
  { list }: SectionOptions,
): Problem[] {
  if (file === '') return [{ message: 'Unexpected empty file name, expected a Markdown file' }]
  if (list && name !== undefined) {
    return [{ message: `Unexpected --list with the name "${name}", expected one of them` }]
  }
  if (list) return []
  if (name === undefined) {
    const quote = "a shell takes # for a comment, so put '#slug' in quotes"
    return [{ message: `Unexpected lack of a name, expected a section or --list (${quote})` }]
  }
  if (/^\s*#?\s*$/.test(name)) {
    return [{ message: `Unexpected empty name "${name}", expected a section or --list` }]
  }
  const inside = MARKER.exec(name)?.[1]
  return inside === undefined
    ? []
    : [{ message: `Unexpected marker "${name}", expected ${inside}` }]
}
