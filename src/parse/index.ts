export { decode } from './decode.ts'
export { decodeLoosely } from './decode-loosely.ts'
export { INFORMATIVE_HEADINGS } from './informative.ts'
export { findDeepLine, MAX_NESTING } from './nesting.ts'
