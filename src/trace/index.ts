export { type BuildOptions, buildTrace } from './build-trace.ts'
export { type CodeOptions, codeTraceOf } from './code.ts'
export { linksOf } from './links.ts'
export { namePackages, type Packages } from './packages.ts'
