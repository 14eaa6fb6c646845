import type { Language } from '../../model/language.ts'
import { LISP_CHARACTER } from '../literals/lisp-character.ts'

const raw = String.raw

export const lisp: Language = {
  name: 'lisp',
  extensions: ['.lisp', '.lsp', '.asd', '.cl'],
  interpreters: ['sbcl', 'ecl'],
  comments: [{ open: raw`#\|`, close: raw`\|#`, nested: true }, { open: ';' }],
  strings: [LISP_CHARACTER, { open: '"', close: '"', escape: raw`\\`, multiline: true }],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*\((?:defun|defmacro|defgeneric|defmethod)[ \t]+(?<name>[^\s()";]+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*\((?:defclass|defstruct|define-condition)[ \t]+\(?(?<name>[^\s()";]+)`,
    },
  ],
  // FiveAM, Rove, Parachute, lisp-unit.
  tests: [
    {
      kind: 'test',
      pattern: raw`^\((?:[\w-]+:)?(?:test|deftest|define-test|def-test)[ \t]+(?<name>[^\s()";]+)`,
    },
    { kind: 'suite', pattern: raw`^[ \t]*\((?:[\w-]+:)?testing[ \t]+"(?<title>[^"]*)"` },
  ],
}
