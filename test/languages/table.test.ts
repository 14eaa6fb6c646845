import { describe, expect, test } from 'vitest'
import { languageOf, languages } from '../../src/languages/index.ts'
import { placesOf } from './places.ts'
import { samples } from './samples/index.ts'

describe('MM-LANG-0051', () => {
  test.each(Object.entries(samples))('%s', (name, { path, text, places }) => {
    const language = languageOf(path, text, languages)
    expect(language?.name).toBe(name)
    if (language) expect(placesOf(text, language)).toEqual(places)
  })
})
