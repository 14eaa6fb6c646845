import { dialects, readSpec } from '../dialects/index.ts'
import { DEFAULT_PATTERN, idFinder, isWellKnown, ruleOf } from '../ids/index.ts'
import { languageOf, languages } from '../languages/index.ts'
import type { Candidate } from '../model/facts.ts'
import { familyOf } from '../model/family.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import { beyondLimits, decode, INFORMATIVE_HEADINGS } from '../parse/index.ts'

/** A declaration that was seen in a Markdown file. */
export interface Seen {
  path: string
  id: string
  family: string
  dialect: string
  normative: boolean
}

/** What a repository holds that could be a spec. */
export interface Survey {
  /** Markdown files that could be read. */
  markdown: string[]
  /** Markdown files that could not, with the reason. */
  unread: string[]
  /** Declarations by file and place. */
  seen: Seen[]
  /** Key words outside code, by file; only files that have some. */
  keywords: Map<string, number>
  /** The columns of each line of prose, as line-length counts them, by file. */
  lines: Map<string, number[]>
  manifests: string[]
  /** Folders of tests by their usual names. */
  tests: string[]
  /** Languages of code with the number of their files, most first. */
  code: [language: string, count: number][]
}

const MAX_BYTES = 1 << 20
const MANIFEST = /(?:^|\/)(?:package\.json|Cargo\.toml|pyproject\.toml|go\.mod)$/
const TESTS = /(?:^|.*\/)(?:tests?|__tests__|spec|e2e)\//

/** Looks through the listed files; nothing is written. */
// MM-INIT-0001
export function survey(files: Files, paths: readonly string[]): Survey {
  const found: Survey = {
    markdown: [],
    unread: [],
    seen: [],
    keywords: new Map(),
    lines: new Map(),
    manifests: paths.filter((path) => MANIFEST.test(path)),
    tests: foldersOf(
      paths.filter((path) => languageOf(path, '', languages)?.tests !== undefined),
      TESTS,
    ),
    code: codeOf(paths),
  }
  const options = readOptions()
  for (const path of paths.filter((one) => /\.(?:md|markdown)$/i.test(one)).sort(compare)) {
    const text = textOf(files, path)
    if (text === undefined) {
      found.unread.push(path)
      continue
    }
    found.markdown.push(path)
    const facts = readSpec(text, path, options)
    found.lines.set(
      path,
      facts.lint.lines.map((line) => line.bare),
    )
    if (facts.keywords > 0) found.keywords.set(path, facts.keywords)
    for (const candidate of facts.candidates) {
      if (!candidate.guessed || !isWellKnown(candidate.id)) found.seen.push(seenOf(candidate, path))
    }
  }
  return found
}

/** All dialects at once, those that are surer of themselves first. */
function readOptions() {
  const order = ['openfeature', 'bracketed', 'leading', 'heading', 'trailing-parenthesis']
  const whole = ['marker', 'openfasttrace', 'openspec']
  const byName = (name: string) => dialects.find((one) => one.name === name) ?? []
  const guess = { pattern: DEFAULT_PATTERN, scope: 'repository', builtIn: true } as const
  const numbered = dialects.flatMap((one) => (one.name === 'openfeature' ? (one.ids ?? []) : []))
  const rules = [guess, ...numbered.map((one) => ({ ...one, builtIn: false }))]
  return {
    dialects: [...order, ...whole].flatMap(byName),
    find: idFinder(rules.map(ruleOf)),
    lowercase: false,
    informative: INFORMATIVE_HEADINGS,
  }
}

function seenOf({ id, dialect, own, more, guessed }: Candidate, path: string): Seen {
  const normative = [...own, ...more].some((part) => part.keywords.length > 0)
  // That dialect takes any heading that is an ID; its own have words in front of the number.
  const isNumbered = !guessed && /^\D+ \d/.test(id)
  const name = isNumbered ? 'openfeature' : dialect === 'openfeature' ? 'heading' : dialect
  return { path, id, family: familyOf(id), dialect: name, normative }
}

function textOf(files: Files, path: string): string | undefined {
  const read = files.read(path)
  if ('reason' in read || read.bytes.length > MAX_BYTES) return undefined
  const decoded = decode(read.bytes)
  return 'text' in decoded && !beyondLimits(decoded.text) ? decoded.text : undefined
}

function foldersOf(paths: readonly string[], pattern: RegExp): string[] {
  const folders = paths.flatMap((path) => pattern.exec(path)?.[0] ?? [])
  return [...new Set(folders)].sort(compare)
}

function codeOf(paths: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const language = languageOf(path, '', languages)
    if (!language || language.prose) continue
    counts.set(language.name, (counts.get(language.name) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
}
