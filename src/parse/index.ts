export { decode } from './decode.ts'
export { findDeepLine, MAX_NESTING } from './nesting.ts'
