import type { Problem } from '../../model/diagnostic.ts'
import type { SectionFault } from '../../model/section-marker.ts'
import type { Sections } from '../../parse/index.ts'
import { plural } from '../../reports/index.ts'

/** What is wrong with a marker, in a sentence. */
// MM-SECT-0006
export function faultProblem({ kind, name, position, other }: SectionFault): Problem {
  const [open, close] = [`<!--SECTION:${name}-->`, `<!--/SECTION:${name}-->`]
  const line = other?.position.start.line
  const messages: Record<SectionFault['kind'], string> = {
    unclosed: `Unexpected ${open} that nothing closes, expected ${close} below it`,
    unopened: `Unexpected ${close} that nothing opens, expected ${open} above it`,
    reversed: `Unexpected ${close} above its ${open}, expected it below`,
    duplicate: `Unexpected second ${open}, expected one: the first stands in line ${line}`,
    nested: `Unexpected section ${name} inside ${other?.name} (line ${line}), expected it behind that`,
    interleaved: `Unexpected section ${name} that begins inside ${other?.name} (line ${line}) and ends behind it, expected it behind that`,
  }
  return { start: position.start, message: messages[kind] }
}

/**
 * What may be meant as a section, or hides it: comments that are nearly markers, one without an end,
 * code. Each is said once, however much it hides.
 *
 * @param name of the section that is looked for; left out for all
 */
// MM-SECT-0003 MM-SECT-0004 MM-SECT-0005
export function hiddenProblems(
  { nearMisses, unterminated, inCode }: Sections,
  name?: string,
): Problem[] {
  const meant = nearMisses.filter(
    ({ expected }) => name === undefined || /:(\w+)/.exec(expected)?.[1] === name,
  )
  const problems: Problem[] = meant.map(({ text, position, expected }) => ({
    start: position.start,
    message: `Unexpected comment ${text}, which is no marker, expected ${expected}`,
  }))
  if (unterminated) problems.push({ start: unterminated.start, message: UNTERMINATED })
  const [code, ...more] = inCode
  if (code) {
    const others = more.length === 0 ? '' : ` (and in ${plural(more.length, 'other code block')})`
    problems.push({ start: code.start, message: `${IN_CODE}${others}` })
  }
  return problems
}

const UNTERMINATED =
  'Unexpected comment that nothing ends where it should, expected -->: what follows it is hidden'
const IN_CODE =
  'Unexpected section markers and headings inside a code block, which hides them, expected its end above them'
