export { findingsSummary } from './findings-summary.ts'
export { findingsText, problemsText } from './findings-text.ts'
export { FORMAT_NAMES, type Format, type FormatName, formats } from './formats/index.ts'
export { dotText, graphJson, mermaidText, type Picture, pictureOf } from './graph/index.ts'
export { modelJson } from './model-json.ts'
export { type Output, outputsOf } from './outputs.ts'
export type { Paint, Style } from './style.ts'
export { plural, summaryText } from './summary-text.ts'
export { suppressedText } from './suppressed-text.ts'
export { type TextChange, unifiedDiff } from './unified-diff.ts'
export {
  type AnswerOptions,
  answer,
  LEFT_OUT,
  MATRIX_FORMATS,
  NOT_CHECKED,
  share,
  totalsLine,
  XREF_FORMAT_NAMES,
  type XrefFormatName,
  type XrefReport,
  xrefFormats,
  xrefSummary,
} from './xref/index.ts'
