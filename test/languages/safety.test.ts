import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { checkSync } from 'recheck'
import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/model/language.ts'

beforeAll(() => {
  // No child processes: the same on every machine.
  process.env.RECHECK_SYNC_BACKEND = 'pure'
})

/** The keys of a language that hold no source of a regular expression. */
const NO_SOURCES = new Set(['name', 'extensions', 'fileNames', 'interpreters', 'kind'])

/** Those whose source is tried at one place of a text only. */
const AT_ONE_PLACE = new Set(['behind', 'continues'])

interface Checked {
  source: string
  atOnePlace: boolean
}

/** All sources of a language, the group of a delimiter filled in. */
function sourcesOf(value: unknown, atOnePlace = false): Checked[] {
  if (typeof value === 'string') return [{ source: value.replaceAll('$1', 'END'), atOnePlace }]
  if (typeof value !== 'object' || value === null) return []
  // What ends a here document is a whole line.
  if ('heredoc' in value && 'close' in value) {
    const { heredoc, close, ...others } = value
    return [...sourcesOf(`^(?:${close})$`), ...sourcesOf(others)]
  }
  return Object.entries(value).flatMap(([key, one]) =>
    NO_SOURCES.has(key) ? [] : sourcesOf(one, atOnePlace || AT_ONE_PLACE.has(key)),
  )
}

function flagsOf({ ignoreCase }: Language): string {
  return ignoreCase ? 'imu' : 'mu'
}

/**
 * A source without what recheck cannot judge: what it looks ahead for is read on instead, what must
 * not follow or stand before is left out, and classes of Unicode are a few letters.
 */
function judged({ source, atOnePlace }: Checked): string {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true })
  const parts: { start: number; end: number; by: string }[] = []
  visitRegExpAST(tree, {
    onAssertionEnter(node: AST.Assertion) {
      const { start, end } = node
      if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return
      if (node.kind === 'lookahead' && !node.negate)
        parts.push({ start, end: start + 3, by: '(?:' })
      else parts.push({ start, end, by: node.raw.startsWith('(?<=^') ? '^' : '(?:)' })
    },
    onCharacterSetEnter({ kind, start, end, raw }: AST.CharacterSet) {
      if (kind === 'property') parts.push({ start, end, by: /N/.test(raw) ? '0-9' : 'a-z' })
    },
  })
  let text = ''
  let at = 0
  for (const { start, end, by } of parts.sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    text += source.slice(at, start) + by
    at = end
  }
  text += source.slice(at)
  return atOnePlace ? `(?<![^])(?:${text})` : text
}

describe('MM-LANG-0054: no source of the table takes more than its time', () => {
  test.each(languages)('$name', { timeout: 120_000 }, (language) => {
    const all = new Map(sourcesOf(language).map((one) => [one.source, one]))
    for (const one of all.values()) {
      expect(() => new RegExp(one.source, flagsOf(language))).not.toThrow()
      const flags = one.atOnePlace ? flagsOf(language).replace('m', '') : flagsOf(language)
      const text = judged(one).replace('(?<![^])', '^')
      const found = checkSync(text, flags, { timeout: 200, checker: 'automaton' })
      const worse =
        found.status === 'vulnerable' ? `${found.complexity.summary}: ${one.source}` : ''
      expect(worse).toBe('')
    }
  })
})
