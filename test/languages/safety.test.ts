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

/** All sources of a language, the group of a delimiter filled in. */
function sourcesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll('$1', 'END')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (NO_SOURCES.has(key) ? [] : sourcesOf(one)))
}

function flagsOf({ ignoreCase }: Language): string {
  return ignoreCase ? 'imu' : 'mu'
}

describe('MM-LANG-0054: no source of the table takes exponential time', () => {
  test.each(languages)('$name', { timeout: 120_000 }, (language) => {
    for (const source of new Set(sourcesOf(language))) {
      expect(() => new RegExp(source, flagsOf(language))).not.toThrow()
      const found = checkSync(source, flagsOf(language), { timeout: 100, checker: 'automaton' })
      const exponential =
        found.status === 'vulnerable' && found.complexity.type === 'exponential' ? source : ''
      expect(exponential).toBe('')
    }
  })
})
