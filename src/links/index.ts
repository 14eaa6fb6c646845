export { destinationOf } from './destination.ts'
export { fragmentFinder, lastLineOf, lineFragment } from './fragment.ts'
export { fragmentFile } from './fragment-file.ts'
export { nearFinder } from './near.ts'
