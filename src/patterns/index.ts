export { parsePattern } from './parse-pattern.ts'
export { heaviestOf, type Required, requiredIn } from './required.ts'
