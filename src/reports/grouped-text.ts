import type { Diagnostic } from '../model/diagnostic.ts'
import { groupBy } from '../model/group.ts'
import { excerpt } from './excerpt.ts'
import { paintSeverity } from './paint-severity.ts'
import { placeText } from './place-text.ts'
import type { Style } from './style.ts'
import { visible } from './visible.ts'

/** Widths of the columns, so that all rows of a report agree. */
interface Widths {
  line: number
  column: number
  severity: number
}

/** Findings for a person: a heading for each file, a row for each finding, the line that is meant. */
// MM-FORM-0010
export function groupedText(diagnostics: readonly Diagnostic[], style: Style): string {
  const widths = {
    line: longest(diagnostics, ({ start }) => digits(start?.line)),
    column: longest(diagnostics, ({ start }) => digits(start?.column)),
    severity: longest(diagnostics, ({ severity }) => severity),
  }
  return [...groupBy(diagnostics, ({ path }) => path)]
    .map(([path, found]) => {
      const rows = found.map((one) => row(one, widths, style)).join('')
      return `${visible(path)}\n${rows}`
    })
    .join('\n')
}

function row(diagnostic: Diagnostic, widths: Widths, style: Style): string {
  const { start, severity, message, rule, related } = diagnostic
  const line = digits(start?.line).padStart(widths.line)
  const column = digits(start?.column).padEnd(widths.column)
  const place = `  ${line}${start ? ':' : ' '}${column}  `
  const word = paintSeverity(severity, style.paint)(severity.padEnd(widths.severity))
  const below = [
    ...excerptOf(diagnostic, style, place.length),
    ...related.map((one) => style.paint.dim(`see ${placeText(one)}`)),
  ]
  return [
    `${place}${word}  ${visible(message)}  ${style.paint.dim(rule)}\n`,
    ...below.map((text) => `${' '.repeat(place.length)}${text}\n`),
  ].join('')
}

function excerptOf(diagnostic: Diagnostic, { paint, columns = 80 }: Style, indent: number) {
  const { line, start, end = start, severity } = diagnostic
  if (line === undefined || !start || !end) return []
  const last = end.line === start.line ? end.column - 1 : line.length
  const drawn = excerpt(line, start.column - 1, last, Math.max(columns - indent, LEAST))
  if (!drawn) return []
  return [paint.dim(drawn.line), paintSeverity(severity, paint)(drawn.carets)]
}

/** On a narrower terminal the lines wrap; fewer columns would show nothing that helps. */
const LEAST = 20

function digits(count: number | undefined): string {
  return count === undefined ? '' : String(count)
}

function longest(diagnostics: readonly Diagnostic[], textOf: (one: Diagnostic) => string): number {
  return diagnostics.reduce((most, one) => Math.max(most, textOf(one).length), 0)
}
