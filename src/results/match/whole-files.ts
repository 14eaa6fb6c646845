import { folderOf } from '../../model/path.ts'
import type { CodePackage, TestResult } from '../../model/result.ts'
import { explainPackage } from './go.ts'
import type { TestIndex } from './test-index.ts'

/**
 * The files that a result says something of as a whole: the program of C that it is named after, the
 * module that pytest could not load, which has no class and the name of the module.
 */
// MM-RES-0038
export function wholeFiles(
  { className, outcome }: TestResult,
  texts: readonly string[],
  index: Pick<TestIndex, 'filesOf'>,
  files: readonly string[] | undefined,
): readonly string[] {
  const name = texts.at(-1) ?? ''
  if (texts.length === 1 && files === undefined) return index.filesOf(name)
  if (outcome !== 'failed' || className !== undefined || !name.includes('.')) return []
  return index.filesOf(name).filter((path) => files?.includes(path) ?? true)
}

/** What go-junit-report and gotestsum call a package of which no test ran, or that ended early. */
const BROKEN = /^(?:TestMain|\[(?:build|setup) failed\])$/

/** The package of Go that has failed and not a test of it, where a result may say so. */
export function brokenPackage(
  { names, outcome }: TestResult,
  texts: readonly string[],
): string | undefined {
  if (outcome !== 'failed') return undefined
  const isBroken = names.length === 0 || (texts.length === 2 && BROKEN.test(texts[1] as string))
  return isBroken ? texts[0] : undefined
}

/** The files of a package of Go, and those of others that it may be as well. */
export function packageFiles(
  name: string,
  paths: readonly string[],
  known: { reported: ReadonlySet<string>; packages: readonly CodePackage[] },
): string[] {
  const left = { front: '', isDeep: false, outer: [name] }
  const fits = paths.flatMap((path) => {
    const strength = explainPackage(path, left, known)
    return strength === undefined ? [] : [{ path, strength }]
  })
  const best = Math.max(...fits.map(({ strength }) => strength))
  return fits.filter(({ strength }) => strength === best).map(({ path }) => path)
}

/** Files of one folder are one package; of several it is not told which. */
export function inPackageOf(files: readonly string[]): {
  files: readonly string[]
  isPackage: boolean
} {
  return { files, isPackage: new Set(files.map(folderOf)).size === 1 }
}
