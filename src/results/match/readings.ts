import type { TestResult } from '../../model/result.ts'
import type { Family } from './families.ts'
import { normalize } from './spellings.ts'

/** One way to read the texts of a result. */
export interface ReadingOfNames {
  texts: string[]
  /** Left out where it may be read so in every language. */
  families?: readonly Family[]
}

/** Surefire's phrased names of what runs more than once. */
const DISPLAYED = /^([^(]*[^(\s])\([^()]*\)(?:\{[^{}]*\})?(?:\[\d+\])? .*$/

/** A result names hardly more levels. */
const MAX_LEVELS = 50

/** The class, suites and name of a result; a class that says the name again is left out. */
export function textsOf({ names, className }: TestResult): string[] {
  const texts = names.map(normalize)
  const outer = normalize(className ?? '')
  const [name = ''] = texts
  const isRepeated = texts.length === 1 && (name === outer || name.endsWith(` ${outer}`))
  return outer === '' || isRepeated ? texts : [outer, ...texts]
}

/** Those that mean a test itself: as written, and without what tells one case from the others. */
// MM-RES-0034
export function ownReadings(texts: readonly string[]): ReadingOfNames[] {
  const name = texts.at(-1) ?? ''
  const outer = texts.slice(0, -1)
  const readings: ReadingOfNames[] = [{ texts: [...texts] }]
  const add = (shorter: string, ...families: Family[]) => {
    if (shorter !== name && shorter !== '') readings.push({ texts: [...outer, shorter], families })
  }
  // Playwright's `[chromium] › title`
  add(name.replace(/^\[[^\]]*\] (?:› )?/, ''), 'script')
  // The display name of a case behind its method: `rejects(int)[1] 5`, `rejects() again`
  add(name.replace(DISPLAYED, '$1'), 'java', 'jvm')
  // pytest's `test_x[case]`, JUnit's `rejects()`, `rejects(int)[1]`, `rejects{int}[1]`
  const bare = withoutBrackets(name)
  add(bare, 'python', 'java', 'jvm', 'other')
  add(bare.replace(/\([^()]*\)$/, '').replace(/\{[^{}]*\}$/, ''), 'java', 'jvm', 'other')
  // Go's second subtest of a name
  add(name.replace(/#\d\d+$/, ''), 'go')
  const googled = texts.map((one, i) => withoutInstance(one, i === texts.length - 1))
  if (googled.join('\n') !== texts.join('\n')) readings.push({ texts: googled, families: ['c'] })
  return readings
}

/** Without brackets at its end, which may hold others. */
function withoutBrackets(name: string): string {
  if (!name.endsWith(']')) return name
  const open = name.indexOf('[')
  return open > 0 ? name.slice(0, open).trimEnd() : name
}

/** GoogleTest's `Instance/Suite.Test/0`, `Suite/0` and `Suite.Test<int>`. */
function withoutInstance(text: string, isName: boolean): string {
  const plain = text.replace(/<.*>$/, '')
  const dot = plain.indexOf('.')
  if (isName && dot === -1) return plain.replace(/\/.*$/, '')
  const [suite, name] = dot === -1 ? [plain, ''] : [plain.slice(0, dot), plain.slice(dot)]
  return suite.replace(/\/\d+$/, '').replace(/^[^/]*\//, '') + name.replace(/\/.*$/, '')
}

/** Those that mean what the result stands in, the innermost first. */
// MM-RES-0036
export function outerReadings(texts: readonly string[]): ReadingOfNames[] {
  const readings: ReadingOfNames[] = []
  const outer = [...texts]
  for (let i = 0; i < MAX_LEVELS && outer.length > 0; i++) {
    const text = outer.pop() as string
    const cut = /^(.+)(?: (?:>|›) |::|[./$]).*?$/.exec(text)
    const shorter = cut?.[1] as string
    if (cut) outer.push(shorter)
    if (outer.length === 0) break
    const separator =
      cut &&
      text
        .slice(shorter.length)
        .match(/^(?: (?:>|›) |::|[./$])/)?.[0]
        .trim()
    const families = separator ? FAMILIES[separator] : undefined
    readings.push({ texts: [...outer], ...(families && { families }) })
  }
  return readings
}

/** Where a separator within a text parts names; elsewhere it may be part of one. */
const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  '/': ['go', 'c'],
  '::': ['rust', 'c'],
  '.': ['python', 'java', 'jvm', 'c', 'other'],
  $: ['java', 'jvm'],
}
