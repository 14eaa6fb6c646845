export { type Found, type FoundConfig, findConfig } from './find-config.ts'
export { memory } from './memory.ts'
export { workTree } from './work-tree.ts'
export { type Write, WriteError, writeFiles } from './write-files.ts'
