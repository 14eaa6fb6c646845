import type { Language } from '../../model/language.ts'

/** `Test` and then no small letter, as `go test` asks. */
const NAMED = '(?![\\p{Ll}])[\\p{L}\\p{N}_]*'

/** A function that is handed a test, or a method of a suite of testify. */
const IN_TEST = '\\btesting\\.(?:T|F|TB)\\b|^[\\w.]+\\.Run\\b|Suite\\s*\\)\\s*Test'

export const go: Language = {
  name: 'go',
  extensions: ['.go'],
  interpreters: ['gorun', 'yaegi'],
  comments: [{ open: '\\/\\/' }, { open: '\\/\\*', close: '\\*\\/' }],
  strings: [
    { open: '"', close: '"', escape: '\\\\' },
    { open: '`', close: '`', multiline: true },
    {
      open: "'(?:[^'\\\\\\r\\n]|\\\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[^xuU\\r\\n]))'",
    },
  ],
  blocks: 'braces',
  tests: [
    {
      kind: 'test',
      byName: true,
      pattern: `^func\\s+(?<name>(?:Test${NAMED}(?=\\s*\\(\\s*\\w+\\s+\\*\\s*testing\\.T\\s*\\))|Fuzz${NAMED}(?=\\s*\\(\\s*\\w+\\s+\\*\\s*testing\\.F\\s*\\))|Example${NAMED}(?=\\s*\\(\\s*\\)\\s*\\{)))`,
    },
    // Suites of testify, and of gocheck.
    {
      kind: 'test',
      pattern: `^func\\s*\\([^()\\n]*Suite\\s*\\)\\s*(?<name>Test${NAMED})(?=\\s*\\(\\s*\\))`,
    },
    {
      kind: 'test',
      pattern: `^func\\s*\\([^()\\n]*\\)\\s*(?<name>Test${NAMED})(?=\\s*\\(\\s*\\w+\\s+\\*\\s*(?:\\w+\\.)?C\\s*\\))`,
    },
    { kind: 'test', pattern: '\\b\\w+\\.Run\\s*\\((?=\\s*["`])', within: IN_TEST },
    // Ginkgo and GoConvey.
    {
      kind: 'suite',
      pattern:
        '(?<![\\w.])[FPX]?(?:Describe|Context|When|DescribeTable|DescribeTableSubtree)\\s*\\((?=\\s*["`])',
    },
    { kind: 'test', pattern: '(?<![\\w.])[FPX]?(?:It|Specify|Entry|Convey)\\s*\\((?=\\s*["`])' },
  ],
  definitions: [
    {
      kind: 'function',
      pattern: '^func\\s*(?:\\([^()\\n]*\\)\\s*)?(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)',
    },
    { kind: 'type', pattern: '^[ \\t]*type\\s+(?<name>[\\p{L}_][\\p{L}\\p{N}_]*)' },
  ],
  cases: [
    {
      pattern:
        '\\b(?:[nN]ame|[tT]itle|[dD]esc|[dD]escription|[sS]cenario|testName|caseName)\\s*:\\s*',
      where: '\\.Run\\s*\\(\\s*[\\w.]+\\s*,',
    },
    { pattern: '^[ \\t]*(?="[^"\\n]*"\\s*:\\s*\\{)', where: '\\.Run\\s*\\(\\s*[\\w.]+\\s*,' },
  ],
}
