export { type BuildOptions, buildTrace } from './build-trace.ts'
export { namePackages, type Packages } from './packages.ts'
