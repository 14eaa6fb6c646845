import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/model/language.ts'

/** The keys of a language that hold no source of a regular expression. */
const NO_SOURCES = new Set(['name', 'extensions', 'fileNames', 'interpreters', 'kind'])

/** All sources of a language, the group of a delimiter filled in. */
function sourcesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll('$1', 'END')]
  if (typeof value !== 'object' || value === null) return []
  // What ends a here document is a whole line.
  if ('heredoc' in value && 'close' in value) {
    const { heredoc, close, ...others } = value
    return [`^(?:${close})$`, ...sourcesOf(others)]
  }
  return Object.entries(value).flatMap(([key, one]) => (NO_SOURCES.has(key) ? [] : sourcesOf(one)))
}

function flagsOf({ ignoreCase }: Language): string {
  return ignoreCase ? 'imu' : 'mu'
}

/** Each quantifier that trades characters with itself or another one. */
function slow(source: string, flags: string): string[] {
  // Where a match may begin is the lexer's affair: it never tries one place twice.
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } })
  return reports.map((one) => {
    const quants = 'quant' in one ? [one.quant] : [one.startQuant, one.endQuant]
    return `${quants.map(({ raw }) => raw).join(' and ')} in ${source}`
  })
}

test('the check finds what takes its time', () => {
  expect(slow('(?:a+b?)+c', 'u')).toEqual(['a+ in (?:a+b?)+c'])
  expect(slow('a*a*b', 'u')).toEqual(['a* and a* in a*a*b'])
})

describe('MM-LANG-0054: no source of the table takes more than its time', () => {
  test.each(languages)('$name', (language) => {
    const sources = new Set(sourcesOf(language))
    expect(sources.size).toBeGreaterThan(0)
    for (const source of sources) expect(slow(source, flagsOf(language))).toEqual([])
  })
})
