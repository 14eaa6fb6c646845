import type { Language } from '../../model/language.ts'

const FUNC = '\\bfunc\\s+(?:`(?<title>[^`\\r\\n]+)`|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*))'
const INTERPOLATION = ['\\\\\\(', '\\)'] as const

export const swift: Language = {
  name: 'swift',
  extensions: ['.swift'],
  interpreters: ['swift'],
  comments: [
    { open: '(?<![^\\uFEFF])#!' },
    { open: '\\/\\/' },
    { open: '\\/\\*', close: '\\*\\/', nested: true },
  ],
  strings: [
    { open: '(?<!#)(#{1,32})"""', close: '"""$1', multiline: true },
    { open: '(?<!#)(#{1,32})"', close: '"$1' },
    {
      open: '"""',
      close: '"""',
      escape: '\\\\(?!\\()',
      multiline: true,
      interpolation: INTERPOLATION,
    },
    { open: '"', close: '"', escape: '\\\\(?!\\()', interpolation: INTERPOLATION },
    // A name that is not one word.
    { open: '`', close: '`' },
  ],
  blocks: 'braces',
  attributes: '@[\\w.]+',
  tests: [
    // Swift Testing.
    { kind: 'test', pattern: FUNC, attribute: '@(?:Testing\\.)?Test\\b' },
    {
      kind: 'suite',
      pattern: '\\b(?:class|struct|enum|actor|extension)\\s+(?<name>\\w+)',
      attribute: '@(?:Testing\\.)?Suite\\b',
    },
    // XCTest.
    {
      kind: 'test',
      pattern: '\\bfunc\\s+(?<name>test\\w*)\\s*(?=\\(\\s*\\))',
      within: '\\b(?:class|extension)\\b[^{\\n]*Test',
    },
    // Quick.
    { kind: 'suite', pattern: '^[ \\t]*[fx]?(?:describe|context)\\s*\\((?=\\s*")' },
    { kind: 'test', pattern: '^[ \\t]*[fx]?it\\s*\\((?=\\s*")' },
  ],
  definitions: [
    { kind: 'function', pattern: FUNC },
    { kind: 'function', pattern: '(?<![.\\w])(?<name>init)[?!]?\\s*(?=[(<])' },
    {
      kind: 'type',
      pattern:
        '(?<![.\\w])(?:class|struct|enum|protocol|extension|actor)\\s+(?!func\\b|var\\b|let\\b|subscript\\b)(?<name>[\\w.]+)',
    },
  ],
  titles: ['@(?:Testing\\.)?(?:Test|Suite)\\s*\\('],
  tags: ['\\.tags\\s*\\('],
}
