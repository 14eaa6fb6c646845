import type { Language } from '../../model/language.ts'
import { LISP_CHARACTER } from '../literals/lisp-character.ts'

const raw = String.raw

export const scheme: Language = {
  name: 'scheme',
  extensions: ['.scm', '.ss', '.sld', '.sls', '.rkt'],
  interpreters: ['guile', 'racket', 'chibi-scheme'],
  comments: [
    { open: raw`#\|`, close: raw`\|#`, nested: true },
    { open: ';' },
    { open: raw`(?<![^])#!` },
  ],
  strings: [LISP_CHARACTER, { open: '"', close: '"', escape: raw`\\`, multiline: true }],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*\(define(?:-syntax|-macro|\*)?[ \t]+\(*(?<name>[^\s()";]+)`,
    },
  ],
  // SRFI 64, rackunit.
  tests: [
    {
      kind: 'test',
      pattern: raw`^[ \t]*\((?:test-case|test-assert|test-equal|test-eqv?|test-error|test-approximate)[ \t]+"(?<title>[^"]*)"`,
    },
    { kind: 'suite', pattern: raw`^[ \t]*\((?:test-group|test-suite)[ \t]+"(?<title>[^"]*)"` },
  ],
}
