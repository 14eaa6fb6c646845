export { decode } from './decode.ts'
export { readDocument } from './document.ts'
export { INFORMATIVE_HEADINGS } from './informative.ts'
export { findDeepLine, MAX_NESTING } from './nesting.ts'
