export { type BuildOptions, buildTrace } from './build-trace.ts'
export { crossReferences } from './cross-references.ts'
export { linksOf } from './links.ts'
export { namePackages, type Packages } from './packages.ts'
