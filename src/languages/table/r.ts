import type { Language } from '../../model/language.ts'

const raw = String.raw

export const r: Language = {
  name: 'r',
  extensions: ['.r'],
  fileNames: ['.Rprofile'],
  interpreters: ['Rscript', 'r'],
  comments: [{ open: '#' }],
  strings: [
    { open: raw`\b[rR]"(-*)\(`, close: raw`\)$1"`, multiline: true },
    { open: raw`\b[rR]'(-*)\(`, close: raw`\)$1'`, multiline: true },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: "'", close: "'", escape: raw`\\`, multiline: true },
    { open: '`', close: '`' },
  ],
  blocks: 'braces',
  definitions: [
    {
      kind: 'function',
      pattern: raw`(?<![\w.])(?<name>[A-Za-z.][\w.]*)[ \t]*(?:<-|=)[ \t]*function\b`,
    },
  ],
  tests: [
    { kind: 'test', pattern: raw`\b(?:test_that|it)\(` },
    { kind: 'suite', pattern: raw`(?<![\w.$])describe\(` },
  ],
}
