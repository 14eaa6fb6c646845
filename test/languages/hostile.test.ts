import { describe, expect, test } from 'vitest'
import { languages, lex, outline } from '../../src/languages/index.ts'
import { samples } from './samples/index.ts'

/** What opens, closes, begins or parts something in some language, over and over. */
const UNITS = [' ', 'a ', 'a\n', '(', '"', '#', '$', '<<A\n', '\n<a', 'class ', 'public ']

const LENGTH = 100_000

describe('MM-LANG-0054: a text of one unit over and over is read', () => {
  // In square time this is minutes, and the limit of the test stops it.
  test.each(languages)('$name', { timeout: 20_000 }, (language) => {
    for (const unit of UNITS) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length))
      const lexed = lex(text, language)
      expect(lexed.code).toHaveLength(text.length)
      const definitions = outline(text, lexed, language)
      expect(definitions.every(({ head, end }) => head < end && end <= text.length)).toBe(true)
    }
  })
})

describe('MM-LANG-0054: a text that ends anywhere is read', () => {
  test.each(languages)('$name', (language) => {
    const { text } = samples[language.name] ?? { text: '' }
    for (let length = 0; length <= text.length; length++) {
      const cut = text.slice(0, length)
      const lexed = lex(cut, language)
      expect(lexed.code.replace(/[^\r\n]/g, ' ')).toBe(cut.replace(/[^\r\n]/g, ' '))
      for (const { start, end } of [...lexed.comments, ...lexed.strings]) {
        expect(0 <= start && start <= end && end <= length).toBe(true)
      }
      for (const { head, start, end } of outline(cut, lexed, language)) {
        expect(0 <= head && head <= start && start < end && end <= length).toBe(true)
      }
    }
  })
})
