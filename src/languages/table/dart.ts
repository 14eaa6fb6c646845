import type { Language } from '../../model/language.ts'

const raw = String.raw

export const dart: Language = {
  name: 'dart',
  extensions: ['.dart'],
  interpreters: ['dart'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/`, nested: true }],
  strings: [
    { open: raw`\br("""|''')`, close: '$1', multiline: true },
    {
      open: raw`("""|''')`,
      close: '$1',
      escape: raw`\\`,
      multiline: true,
      interpolation: ['\\$\\{', '\\}'],
    },
    { open: raw`\br(["'])`, close: '$1' },
    { open: raw`(["'])`, close: '$1', escape: raw`\\`, interpolation: ['\\$\\{', '\\}'] },
  ],
  blocks: 'braces',
  attributes: raw`@[\w.]+`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?!(?:return|await|else|new|throw|case|yield|const)\b)(?:[\w<>?,.]+[ \t]+)+(?<name>\w+)(?:<[\w, ]+>)?\(`,
      behind: raw`\s*(?:(?:async\*?|sync\*)\s*)?(?:\{|=>)`,
    },
    {
      kind: 'type',
      pattern: raw`(?:\b(?:abstract|base|final|sealed|interface)[ \t]+)*\b(?:class|mixin|enum|extension)[ \t]+(?!on\b)(?<name>[A-Z_]\w*)`,
    },
  ],
  assertions: {
    // test, flutter_test, mockito.
    inherited: '(?<!\\.[ \\t]*|\\bnew[ \\t]+|\\w)$|\\bthis\\.$',
    compares: '\\b(?:expect|verify|assert)\\w{0,40}\\s*\\(',
    fails: '\\bfail\\s*\\(',
    mayFail: '\\bthrow\\b',
  },
  tests: [
    {
      kind: 'test',
      pattern: raw`(?<![\w.$])(?:test|testWidgets|testGoldens|blocTest(?:<[\w, ]+>)?)\(`,
    },
    { kind: 'suite', pattern: raw`(?<![\w.$])group\(` },
  ],
}
