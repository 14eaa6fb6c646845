import { languages, lex } from '../../src/languages/index.ts'
import type { Language } from '../../src/model/language.ts'

/** A language of the table. */
export function languageNamed(name: string): Language {
  const found = languages.find((language) => language.name === name)
  if (!found) throw new Error(`Unexpected "${name}", expected a language of the table`)
  return found
}

/** What the lexer makes of a text, as texts. */
export function partsOf(text: string, name: string) {
  const { code, comments, strings, open } = lex(text, languageNamed(name))
  const contents = (lexemes: typeof comments) =>
    lexemes.map(({ content }) => text.slice(content.start, content.end))
  return { code, comments: contents(comments), strings: contents(strings), open }
}
