import type { Language } from '../../model/language.ts'

const raw = String.raw

export const emacsLisp: Language = {
  name: 'emacs lisp',
  extensions: ['.el'],
  fileNames: ['.emacs', 'Cask'],
  interpreters: ['emacs'],
  comments: [{ open: ';' }],
  strings: [
    // Characters: ?\;, ?".
    { open: raw`(?<![\w-])\?(?:\\.|[";])` },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
  ],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*\((?:cl-)?(?:defun|defmacro|defsubst|defgeneric|defmethod)[ \t]+(?<name>[^\s()";]+)`,
    },
  ],
  tests: [
    { kind: 'test', pattern: raw`^[ \t]*\(ert-deftest[ \t]+(?<name>[^\s()";]+)` },
    // Buttercup.
    { kind: 'test', pattern: raw`^[ \t]*\(it[ \t]+"(?<title>[^"]*)"` },
    { kind: 'test', pattern: raw`^[ \t]*\(xit[ \t]+"(?<title>[^"]*)"`, todo: true },
    { kind: 'suite', pattern: raw`^[ \t]*\(describe[ \t]+"(?<title>[^"]*)"` },
  ],
}
