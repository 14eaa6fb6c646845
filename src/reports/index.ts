// What every command may print. What only some print is loaded with these: formats/, graph/, xref/.
export { findingsSummary } from './findings-summary.ts'
export { findingsText, problemsText } from './findings-text.ts'
export { modelJson } from './model-json.ts'
export { type Output, outputsOf } from './outputs.ts'
export type { Paint, Style } from './style.ts'
export { plural, summaryText } from './summary-text.ts'
export { suppressedText } from './suppressed-text.ts'
export { type TextChange, unifiedDiff } from './unified-diff.ts'
