import type { Language } from '../../model/language.ts'
import { annotations, CHARACTER, TEST_ANNOTATION } from '../families/jvm.ts'

const FUN =
  '\\bfun\\s+(?:<[^<>(){}=]*(?:<[^<>(){}=]*>[^<>(){}=]*)*>\\s+)?(?:[\\w.<>?*,]*\\.)?(?:`(?<title>[^`\\r\\n]+)`|(?<name>\\w+))\\s*(?=\\()'

/** The body of a Kotest test stands behind its title, with or without a config. */
const BODY = '\\s*(?:\\.config\\s*\\([^(){}]*\\)\\s*)?\\{'
const SPEC = '\\bclass\\b[^{\\n]*Spec\\b'

export const kotlin: Language = {
  name: 'kotlin',
  extensions: ['.kt', '.kts', '.ktm'],
  interpreters: ['kotlin', 'kotlinc'],
  comments: [
    { open: '(?<![^\\uFEFF])#!' },
    { open: '\\/\\/' },
    { open: '\\/\\*', close: '\\*\\/', nested: true },
  ],
  strings: [
    { open: '"""', close: '"""(?!")', multiline: true, interpolation: ['\\$\\{', '\\}'] },
    { open: '"', close: '"', escape: '\\\\', interpolation: ['\\$\\{', '\\}'] },
    CHARACTER,
    // A name that is not one word.
    { open: '`', close: '`' },
  ],
  blocks: 'braces',
  ...annotations,
  tests: [
    { kind: 'test', pattern: FUN, attribute: TEST_ANNOTATION },
    // Kotest and Spek.
    {
      kind: 'test',
      pattern: '^[ \\t]*[fx]?(?:test|it|should|expect|scenario|then|Then|xtest)\\s*\\((?=\\s*")',
      behind: BODY,
    },
    {
      kind: 'suite',
      pattern:
        '^[ \\t]*[fx]?(?:describe|context|feature|given|Given|`when`|When|and|group)\\s*\\((?=\\s*")',
      behind: BODY,
    },
    {
      kind: 'test',
      pattern: '^[ \\t]*(?="[^"\\n]*"\\s*(?:\\.config\\([^(){}\\n]*\\)\\s*)?\\{)',
      within: `${SPEC}|^"`,
    },
    { kind: 'suite', pattern: '^[ \\t]*(?="[^"\\n]*"\\s*-\\s*\\{)', within: `${SPEC}|^"` },
  ],
  definitions: [
    { kind: 'function', pattern: FUN },
    {
      kind: 'type',
      pattern: '(?<![.\\w:])(?:class|interface|object)\\s+(?<name>\\w+)',
    },
  ],
}
