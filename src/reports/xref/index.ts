import { formats } from '../formats/index.ts'
import type { Style } from '../style.ts'
import { csvBackward } from './csv-backward.ts'
import { csvForward } from './csv-forward.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'
import type { XrefReport } from './xref-report.ts'

/** The formats of spec-xref by their name: the matrix in five, and those that know findings only. */
// MM-XREF-0006
export const xrefFormats = {
  ...formats,
  text,
  json: ({ crossReferences }: XrefReport) => json(crossReferences),
  csv: ({ crossReferences }: XrefReport) => csvForward(crossReferences),
  'csv-backward': ({ crossReferences }: XrefReport) => csvBackward(crossReferences),
  markdown: ({ crossReferences }: XrefReport) => markdown(crossReferences),
} satisfies Readonly<Record<string, (report: XrefReport, style: Style) => string>>

export type XrefFormatName = keyof typeof xrefFormats

/** The names as `--format` takes them. */
export const XREF_FORMAT_NAMES = Object.keys(xrefFormats) as XrefFormatName[]

/** Those that print items, and so can be limited to some. */
export const MATRIX_FORMATS: readonly XrefFormatName[] = [
  'text',
  'json',
  'csv',
  'csv-backward',
  'markdown',
]

export { type AnswerOptions, answer } from './answer.ts'
export { LEFT_OUT, summary as xrefSummary, totalsLine } from './summary.ts'
export type { XrefReport } from './xref-report.ts'
