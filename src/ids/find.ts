import type { Scope } from '../model/facts.ts'
import type { PatternParts } from './pattern.ts'
import { type Runs, runsWith } from './runs.ts'

/** A pattern with what the config says about it. */
export interface IdRule extends PatternParts {
  /** As the config has it. */
  pattern: string
  scope: Scope
  /** The kind of its items; `requirement` where it says none. */
  kind?: string
  /** True for the pattern that stands in where the config names none. */
  builtIn: boolean
}

/** An ID in a text; offsets in UTF-16 units of that text. */
export interface IdMatch {
  /** With its hyphens as `-` and single blanks. */
  id: string
  revision?: string
  start: number
  /** Behind the revision. */
  end: number
  /** The pattern that it matches. */
  pattern: string
  scope: Scope
  kind?: string
  builtIn: boolean
  hyphens: boolean
}

export type IdFinder = (text: string) => IdMatch[]

const MAX_RUN = 128
const REVISION = /[+~](\d+)(?![\p{L}\p{N}_])/uy
const HYPHENS = /[\u2010\u2011]/g

/**
 * A finder of IDs, linear in the text: it takes the longest runs of ID characters and tests each
 * against the rules, so that no pattern matches inside a longer ID. Of two rules that fit at one
 * place the longer match wins, then the earlier rule.
 */
// MM-ID-0001 MM-ID-0002
export function idFinder(rules: readonly IdRule[]): IdFinder {
  const extra = extraOf(rules)
  const opening = extra ? new RegExp(`^[${extra}]+`, 'u') : undefined
  const closing = extra ? new RegExp(`[${extra}]+$`, 'u') : undefined
  const runs = runsOf(rules)
  return (text) => {
    const found: IdMatch[] = []
    runs(text, (whole, start) => {
      for (const { run, offset } of variants(whole, opening, closing)) {
        const id = testRun(rules, text, run, start + offset)
        if (!id) continue
        found.push(id)
        break
      }
    })
    return found
  }
}

/**
 * Tells whether a text could hold an ID if some of its characters were blank. Comments hide IDs with
 * their marks, `--OC-1`, and most texts have none, however they are read.
 */
export function idSuspecter(rules: readonly IdRule[]): (text: string) => boolean {
  const runs = runsOf(rules)
  return (text) => {
    let isHit = false
    runs(text, (run) => {
      isHit ||=
        run.length > MAX_RUN || rules.some(({ part }) => part.test(run.replace(HYPHENS, '-')))
    })
    return isHit
  }
}

function runsOf(rules: readonly IdRule[]): Runs {
  return runsWith(extraOf(rules), rules.map((one) => one.needed).join('|') || NEVER)
}

/** A source that never matches. */
const NEVER = '[]'

function extraOf(rules: readonly IdRule[]): string {
  return escapeClass([...new Set(rules.flatMap((rule) => [...rule.extra]))].join(''))
}

/**
 * `SYS:12:` is `SYS:12` with a colon behind it, where a pattern names the colon; likewise in
 * front.
 */
function variants(run: string, opening?: RegExp, closing?: RegExp) {
  const whole = { run, offset: 0 }
  if (!opening || !closing) return [whole]
  const behind = { run: run.replace(closing, ''), offset: 0 }
  return [whole, behind, ...[run, behind.run].map((one) => withoutOpening(one, opening))]
}

function withoutOpening(run: string, opening: RegExp) {
  const rest = run.replace(opening, '')
  return { run: rest, offset: run.length - rest.length }
}

function testRun(
  rules: readonly IdRule[],
  text: string,
  run: string,
  start: number,
): IdMatch | undefined {
  if (run.length > MAX_RUN) return undefined
  const plain = run.replace(HYPHENS, '-')
  let best: IdMatch | undefined
  for (const rule of rules) {
    if (!rule.run.test(plain)) continue
    const from = rule.words === '' ? start : wordsBefore(text, start, rule.words)
    if (from === undefined || (best && best.start <= from)) continue
    const id = rule.words === '' ? plain : `${rule.words} ${plain}`
    best = {
      id,
      start: from,
      end: start + run.length,
      pattern: rule.pattern,
      scope: rule.scope,
      ...(rule.kind === undefined ? {} : { kind: rule.kind }),
      builtIn: rule.builtIn,
      hyphens: plain !== run,
    }
  }
  return best && withRevision(best, text)
}

/** Where the words begin that stand before a run, single or wrapped by white space. */
function wordsBefore(text: string, start: number, words: string): number | undefined {
  let at = start
  for (const word of words.split(' ').reverse()) {
    let blank = at
    while (blank > 0 && /\s/.test(text[blank - 1] as string)) blank--
    if (blank === at || !text.endsWith(word, blank)) return undefined
    at = blank - word.length
  }
  return at > 0 && /[\p{L}\p{M}\p{N}_-]/u.test(text[at - 1] as string) ? undefined : at
}

/** A `+2` or `~1` behind an ID is its revision, not part of it. */
// MM-ID-0005
function withRevision(match: IdMatch, text: string): IdMatch {
  REVISION.lastIndex = match.end
  const revision = REVISION.exec(text)
  if (!revision) return match
  return { ...match, revision: revision[1] as string, end: REVISION.lastIndex }
}

function escapeClass(characters: string): string {
  return characters.replace(/[\\\]^-]/g, '\\$&')
}
