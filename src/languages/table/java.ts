import type { Language } from '../../model/language.ts'
import { annotations, CHARACTER, TEST_ANNOTATION } from '../families/jvm.ts'

/** At the beginning of a statement or a member. */
const FIRST = '(?<=^|[;{})])[ \\t]*'
const MODIFIERS =
  '(?:(?:public|protected|private|static|final|abstract|synchronized|default|native|strictfp)[ \\t]+)*'
const NO_TYPE =
  '(?!(?:return|new|else|throw|case|assert|yield|package|import|instanceof|class|interface|enum|record)\\b)'
const ARGUMENTS = '<[^(){};=\\r\\n]*>'
const TYPE = `[\\w.$]+(?:${ARGUMENTS})?(?:[ \\t]*\\[[ \\t]*\\])*`
const METHOD = `${FIRST}(?:@[\\w.]+[ \\t]+)*${MODIFIERS}(?:${ARGUMENTS}[ \\t]*)?${NO_TYPE}${TYPE}\\s+(?<name>[\\w$]+)\\s*\\(`
const BODY = '\\s*(?:throws\\b[^{};()]*)?\\{'

export const java: Language = {
  name: 'java',
  extensions: ['.java', '.jsh'],
  interpreters: ['java', 'jshell', 'jbang'],
  comments: [{ open: '\\/\\/' }, { open: '\\/\\*', close: '\\*\\/' }],
  strings: [
    { open: '"""', close: '"""', escape: '\\\\', multiline: true },
    { open: '"', close: '"', escape: '\\\\' },
    CHARACTER,
  ],
  blocks: 'braces',
  ...annotations,
  tests: [{ kind: 'test', pattern: METHOD, behind: BODY, attribute: TEST_ANNOTATION }],
  definitions: [
    { kind: 'function', pattern: METHOD, behind: BODY },
    {
      kind: 'function',
      pattern: `${FIRST}(?:public|protected|private)[ \\t]+(?<name>[A-Z]\\w*)[ \\t]*\\(`,
      behind: BODY,
    },
    { kind: 'type', pattern: '(?<![.\\w])(?:class|interface|enum|record)\\s+(?<name>[\\w$]+)' },
  ],
}
