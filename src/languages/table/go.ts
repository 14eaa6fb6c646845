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
  assertions: {
    body: '\\bfunc\\b|^\\w+\\s*\\([^()]*\\)\\s*\\{',
    // testify and its like, Gomega.
    compares:
      '\\b(?:assert|require|is|must|should|qt|cmp|td)\\.[A-Z]\\w{0,40}\\s*\\(|(?:\\b(?:s|ts|suite|a|r)|\\b(?:Require|Assert)\\(\\))\\.(?:Equal|NotEqual|EqualValues|NoError|ErrorIs|ErrorAs|ErrorContains|True|False|Nil|NotNil|Len|Empty|NotEmpty|Contains|NotContains|Panics|NotPanics|JSONEq|ElementsMatch|InDelta|Zero|Greater|Less)f?\\s*\\(|\\b(?:Expect|Eventually|Consistently)\\s*\\(',
    fails:
      '(?<!\\bfmt|\\blog)\\.(?:Errorf|Fatalf?|FailNow|Fail)\\s*\\(|\\b(?:t|tb|b|f|c)\\.Error\\s*\\(',
    // Who is handed the test can let it fail.
    mayFail:
      '\\bfunc\\s+(?:Example|Benchmark|Fuzz)|\\bpanic\\s*\\(|\\(\\s*(?:t|tb|tt|b|f|c|[st]\\.T\\(\\)|suite\\.T\\(\\))\\s*[,)]|\\b\\w{1,40}\\s*:?=\\s*(?:t|tb)\\b|\\{\\s*(?:t|tb)\\b\\s*[,}]',
  },
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
