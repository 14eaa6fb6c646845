import { groupBy } from '../../model/group.ts'
import { nameOf } from '../../model/path.ts'
import type { NamedTest, TestReport } from '../../model/result.ts'
import type { Spellings } from './consume.ts'
import { type Family, familyOf } from './families.ts'
import { type FileFinder, fileFinder } from './file-finder.ts'
import { piecesOf } from './patterns.ts'
import { endsWith, segmentsOf } from './segments.ts'
import { normalize, spellingsOf } from './spellings.ts'

/** The tests of one file that have the same names: nothing tells them apart. */
export interface TestGroup {
  path: string
  names: readonly string[]
  family: Family
  spellings: Spellings
  /** Of each name that has placeholders: its texts between them. */
  pieces: readonly (string[] | undefined)[]
}

/** Tests by what reports call them. */
export interface TestIndex {
  /** By path and names. */
  groups: ReadonlyMap<string, TestGroup>
  /** Those whose last name may be written so. */
  named(last: string): readonly TestGroup[]
  /** Those with placeholders; of some files, or of all. */
  patterned(paths: readonly string[] | undefined): readonly TestGroup[]
  findFiles: FileFinder
  /** Files that a program, class or module of this name can only mean. */
  filesOf(name: string): readonly string[]
  /** Every file of Go. */
  goFiles: readonly string[]
}

/** The key of a group. */
export function keyOf({ path, names }: Pick<NamedTest, 'path' | 'names'>): string {
  return [path, ...names.map(normalize)].join('\n')
}

/** Indexes tests, so that each result costs no more than the words of its name. */
export function indexTests(tests: readonly NamedTest[], reports: readonly TestReport[]): TestIndex {
  const groups = new Map<string, TestGroup>()
  for (const test of tests) {
    const key = keyOf(test)
    const known = groups.get(key)
    const group = groupOf(test)
    // The same names with other names in code: both may be meant.
    if (known) known.spellings = merged(known.spellings, group.spellings)
    else groups.set(key, group)
  }
  const byName = new Map<string, TestGroup[]>()
  for (const group of groups.values()) {
    for (const name of group.spellings.at(-1) ?? []) {
      const known = byName.get(name)
      if (known) known.push(group)
      else byName.set(name, [group])
    }
  }
  const patterned = [...groups.values()].filter(({ pieces }) => pieces.some((one) => one))
  const patternedByPath = groupBy(patterned, ({ path }) => path)
  const paths = new Set(tests.map(({ path }) => path))
  const byStem = groupBy(paths, (path) => nameOf(segmentsOf(path).join('/')))
  return {
    groups,
    named: (last) => byName.get(last) ?? [],
    patterned: (some) => some?.flatMap((path) => patternedByPath.get(path) ?? []) ?? patterned,
    findFiles: fileFinder(paths, reports),
    filesOf: (name) => filesOf(name, byStem),
    goFiles: [...paths].filter((path) => familyOf(path) === 'go'),
  }
}

function groupOf(test: NamedTest): TestGroup {
  const { path, names } = test
  const family = familyOf(path)
  const pieces = names.map((one) => piecesOf(normalize(one), family))
  return { path, names, family, spellings: spellingsOf(test, family), pieces }
}

function merged(a: Spellings, b: Spellings): Spellings {
  return a.map((all, i) => [...new Set([...all, ...(b[i] ?? [])])])
}

/** A program of C is its file's name, a class or module of others the end of its path. */
function filesOf(name: string, byStem: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const words = name.split('.')
  const isModule = (path: string) =>
    endsWith(segmentsOf(path), words) || endsWith(words, segmentsOf(path))
  return (byStem.get(words.at(-1) as string) ?? []).filter((path) => {
    const family = familyOf(path)
    if (family === 'c') return words.length === 1
    return ['python', 'java', 'jvm'].includes(family) && words.length > 1 && isModule(path)
  })
}
