import type { TestReport, TestResult } from '../../model/result.ts'
import { consume } from './consume.ts'
import { explain } from './explain.ts'
import type { Family } from './families.ts'
import { patternedTests } from './patterned-tests.ts'
import { outerReadings, ownReadings, type ReadingOfNames, textsOf } from './readings.ts'
import type { Sought } from './sought.ts'
import { type Fit, strongest } from './strongest.ts'
import type { TestGroup, TestIndex } from './test-index.ts'
import { brokenPackage, inPackageOf, packageFiles, wholeFiles } from './whole-files.ts'

/** What a result means: tests that nothing tells apart, what they stand in, or a file. */
export interface Meant {
  /** More than one where the result is ambiguous. */
  groups: TestGroup[]
  /** It is a result of something within the test or suite. */
  isWithin: boolean
  /** It is a result of these whole files; more than one where it is ambiguous. */
  files: readonly string[]
  /** All of the files are meant: they are those of one package. */
  isPackage?: boolean
}

/**
 * Their runners write a module, class, package or crate where CTest and others say the name again: a
 * program of C named like a function of Python is none of it.
 */
// MM-RES-0041
const WITH_CLASS: ReadonlySet<Family> = new Set(['python', 'java', 'jvm', 'rust', 'go'])

/** So many words of a name are tried as the beginning of the last name of a test. */
const MAX_WORDS = 200
const WORD_START = /(?:^|(?<=[ .:/$#>›|-]))(?=[^ ])/g

/** The tests that a result means, by its file and its full name. */
// MM-RES-0030
export function findTests(
  result: TestResult,
  report: Pick<TestReport, 'path' | 'format'>,
  index: TestIndex,
  known: Pick<Sought, 'reported' | 'packages'>,
): Meant {
  // For `cargo test` the file is that of a binary.
  const isTarget = report.format === 'cargo-test'
  const files =
    result.file === undefined || isTarget ? undefined : index.findFiles(result.file, report.path)
  const texts = textsOf(result)
  const sought: Sought = {
    texts,
    ...(files && { files }),
    target: isTarget ? result.file : undefined,
    isEchoed: result.names.length === 1 && result.names[0] === result.className,
    ...known,
  }
  const broken = files === undefined ? brokenPackage(result, texts) : undefined
  const inPackage = broken === undefined ? [] : packageFiles(broken, index.goFiles, known)
  if (inPackage.length > 0) return { groups: [], isWithin: false, ...inPackageOf(inPackage) }
  if (result.names.length === 0)
    return { groups: [], isWithin: false, files: files ?? index.filesOf(texts[0] ?? '') }
  for (const reading of ownReadings(texts)) {
    const groups = bestOf(reading, sought, index)
    if (groups.length > 0) return { groups, isWithin: false, files: [] }
  }
  const patterned = patternedTests(sought, index)
  if (patterned.length > 0) return { groups: patterned, isWithin: false, files: [] }
  for (const reading of outerReadings(texts)) {
    const groups = bestOf(reading, sought, index)
    if (groups.length > 0) return { groups, isWithin: true, files: [] }
    const around = patternedTests({ ...sought, texts: reading.texts }, index)
    const own = around.filter((one) => reading.families?.includes(one.family) ?? true)
    if (own.length > 0) return { groups: own, isWithin: true, files: [] }
  }
  return { groups: [], isWithin: false, files: wholeFiles(result, texts, index, files) }
}

/** Those that fit best: by more names first, then by more of the path. */
function bestOf(reading: ReadingOfNames, sought: Sought, index: TestIndex): TestGroup[] {
  const name = reading.texts.at(-1) ?? ''
  const tried = new Set<TestGroup>()
  const fits: Fit[] = []
  let words = 0
  for (const { index: start } of name.matchAll(WORD_START)) {
    if (++words > MAX_WORDS) break
    for (const group of index.named(name.slice(start))) {
      if (tried.has(group) || (reading.families && !reading.families.includes(group.family)))
        continue
      tried.add(group)
      if (!isIn(group, sought)) continue
      const left = consume(group.spellings, reading.texts)
      const strength = left && explain(group.family, group.path, left, sought)
      if (strength !== undefined) fits.push({ group, strength })
    }
  }
  return strongest(fits)
}

function isIn({ path, family }: TestGroup, { files, isEchoed }: Sought): boolean {
  if (isEchoed && WITH_CLASS.has(family)) return false
  return files === undefined || files.includes(path)
}
