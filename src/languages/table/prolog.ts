import type { Language } from '../../model/language.ts'

const raw = String.raw

export const prolog: Language = {
  name: 'prolog',
  extensions: ['.pl', '.plt', '.prolog', '.pro'],
  // Perl has `.pl` too.
  recognizedBy: raw`^:-[ \t]|^[a-z]\w*(?:\([^)\n]*\))?[ \t]*:-`,
  interpreters: ['swipl', 'yap', 'gprolog'],
  comments: [{ open: '%' }, { open: raw`/\*`, close: raw`\*/` }, { open: raw`(?<![^])#!` }],
  strings: [
    // The code of a character: 0'%.
    { open: raw`\b0'(?:\\.|''|[^\n])` },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: raw`(?<!\w)'`, close: "'", escape: raw`\\`, multiline: true },
    { open: raw`\x60`, close: raw`\x60`, escape: raw`\\` },
  ],
  blocks: 'indentation',
  definitions: [{ kind: 'function', pattern: raw`^(?<name>[a-z]\w*)(?=\(|[ \t]*:-)` }],
  // PlUnit.
  tests: [{ kind: 'test', pattern: raw`^test\((?<name>[a-z]\w*)(?=[ \t]*[,)])` }],
}
