import type { Language } from '../../model/language.ts'
import { comments, macroLabels, macroTests, strings, TYPED } from '../families/c-family.ts'

const KEYWORDS = '(?!(?:if|for|while|switch|return|sizeof|defined)\\b)'

/** `()`, `(void)`, and what cmocka, munit, GLib and KUnit hand to a test. */
const NO_PARAMETERS =
  '(?=\\(\\s*(?:void\\s*(?:\\*\\s*\\*\\s*\\w+\\s*)?)?\\)|\\([^()]*\\b(?:gconstpointer|MunitParameter|kunit)\\b)'

export const c: Language = {
  name: 'c',
  extensions: ['.c', '.h'],
  interpreters: ['tcc'],
  comments,
  strings,
  blocks: 'braces',
  attributes: '\\b__attribute__[ \\t]*\\(|\\[\\[',
  tests: [
    ...macroTests,
    {
      kind: 'test',
      byName: true,
      pattern: `^[ \\t]*(?:static[ \\t]+)?(?:void|MunitResult)\\s+(?<name>test(?:_|[A-Z])\\w*|\\w+_test)\\s*${NO_PARAMETERS}\\(`,
      behind: '\\s*\\{',
    },
  ],
  definitions: [
    {
      kind: 'function',
      pattern: `${TYPED}(?:[A-Za-z_]\\w*(?:[ \\t]+|[ \\t]*\\*[ \\t*]*)){1,8}${KEYWORDS}(?<name>[A-Za-z_]\\w*)\\s*\\(`,
      behind: '\\s*(?:__attribute__[^{};]*)?\\{',
    },
    // The type stands on a line of its own.
    {
      kind: 'function',
      pattern: `(?:^[A-Za-z_][\\w \\t*]*\\r?\\n)?^${KEYWORDS}(?<name>[A-Za-z_]\\w*)[ \\t]*\\(`,
      behind: '\\s*\\{',
    },
    { kind: 'type', pattern: '\\b(?:struct|union|enum)\\s+(?<name>\\w+)(?=\\s*\\{)' },
  ],
  ...macroLabels,
}
