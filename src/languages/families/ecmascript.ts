import type { Language } from '../../model/language.ts'

/** `.only`, `.concurrent` and so on, which leave a test a test (Jest, Vitest, Mocha, Playwright). */
const MODIFIERS =
  '(?:\\.(?:only|skip|concurrent|sequential|serial|parallel|failing|fails|shuffle|fixme|slow|fail))*'

const TEST = '(?:\\b(?:it|test|specify)|\\b[fx](?:it|test|specify))'
const SUITE = '\\b(?:[fx]?describe|[fx]?context|suite|test\\.describe|QUnit\\.module)'

/** Not the member of something, such as `/a/.test(`. */
const ALONE = '(?<![\\w$.#])'

/** A title, or the name of a class or function and more arguments. */
const TITLE = '(?=\\s*["\'`])'
const TITLE_ALONE = '(?=\\s*(["\'`])\\s*\\1\\s*(?:,\\s*)?\\))'
const ARGUMENTS = '(?=\\s*(?:["\'`]|[\\w$.]+\\s*,))'

/** The types of a table in TypeScript; what is no type is not followed by a table and a title. */
const TYPES = '(?:<[^;`]*?>)?'

/** A method is defined so. */
const NO_BODY = '(?!\\s*\\{)'

/** What JavaScript and TypeScript, with or without JSX, have in common. */
export const ecmascript: Omit<Language, 'name' | 'extensions'> = {
  comments: [
    { open: '(?<![^\\uFEFF])#!' },
    // In the text of JSX an address is no comment.
    { open: '(?<![A-Za-z]:)\\/\\/' },
    { open: '\\/\\*', close: '\\*\\/' },
  ],
  strings: [
    { open: '"', close: '"', escape: '\\\\' },
    { open: "'", close: "'", escape: '\\\\' },
    { open: '`', close: '`', escape: '\\\\', multiline: true, interpolation: ['\\$\\{', '\\}'] },
  ],
  slashLiterals: true,
  blocks: 'braces',
  attributes: '@[\\w$.]+',
  assertions: {
    // Jest, Vitest, Jasmine, Chai, Playwright, fast-check, node:assert, AVA, tap.
    compares:
      '(?<![\\w$.])expect(?:\\.(?:soft|poll))?\\s*(?:<[^<>()\\n]{0,80}>\\s*)?\\(|(?<![\\w$.])(?:(?:fc|sinon|chai|t|tap|test|it)\\.)?assert(?:\\.\\w{1,40}){0,3}\\s*\\(|(?<![\\w$.])(?:assume|must|demand|strictEqual|deepEqual|deepStrictEqual|notStrictEqual|notDeepEqual|notEqual|equal|throws|doesNotThrow|rejects|doesNotReject)\\s*\\(|(?<![\\w$.])(?:t|tap)\\.(?:is|isNot|not|ok|notOk|equal\\w{0,10}|notEqual\\w{0,10}|same|notSame|strictSame|has|match|notMatch|like|deepEqual|notDeepEqual|strictEqual|notStrictEqual|true|false|truthy|falsy|throws\\w{0,10}|notThrows\\w{0,10}|doesNotThrow|rejects|resolves|resolveMatch|regex|notRegex|snapshot|matchSnapshot|error|type|fail|pass|emits|hasProps?|hasStrict)\\s*\\(',
    // Chai, Cypress, supertest.
    fails: '\\.(?:should|expect)\\b|\\bshould\\.',
    // Who is called when a test is done can let it fail.
    mayFail:
      '\\bthrow\\b|\\breject\\s*\\(|\\b(?:done|cb|next|callback)\\b|\\bprocess\\.exit|\\bsatisfies\\b|(?<![\\w$.])t\\.(?!test\\b)\\w{1,40}\\s*\\(|\\bmust(?:Call|NotCall)\\w{0,20}\\s*\\(|\\.(?:run|start)\\s*\\(|\\(\\s*t\\s*[,)]|\\(\\s*\\{[^{}]{0,200}\\b(?:end|is|same|equal|ok|plan|pass|fail|match|deepEqual|strictEqual|truthy|throws|assert|expect)\\b|\\b(?:assert|expect)\\w{0,40}',
    body: '=>|\\bfunction\\b',
  },
  tests: [
    { kind: 'test', pattern: `${ALONE}${TEST}\\.todo\\s*\\(${TITLE}`, todo: true },
    { kind: 'suite', pattern: `${ALONE}${SUITE}\\.todo\\s*\\(${TITLE}`, todo: true },
    // Without a function a runner takes it for one that is to be written.
    {
      kind: 'test',
      pattern: `${ALONE}${TEST}${MODIFIERS}\\s*\\(${TITLE_ALONE}`,
      behind: NO_BODY,
      todo: true,
    },
    {
      kind: 'test',
      pattern: `${ALONE}${TEST}${MODIFIERS}\\.(?:failing|fails|fail)${MODIFIERS}\\s*\\(${TITLE}`,
      behind: NO_BODY,
      failing: true,
    },
    ...each('test', `(?:${TEST})`),
    ...each('suite', SUITE),
    { kind: 'test', pattern: `${ALONE}${TEST}\\s*\\(${ARGUMENTS}`, behind: NO_BODY },
    { kind: 'test', pattern: `${ALONE}${TEST}${MODIFIERS}\\s*\\(${TITLE}`, behind: NO_BODY },
    { kind: 'suite', pattern: `${ALONE}${SUITE}${MODIFIERS}\\s*\\(${ARGUMENTS}`, behind: NO_BODY },
    { kind: 'test', pattern: '\\b(?:Deno|QUnit)\\.test(?:\\.\\w+)*\\s*\\(' },
    // A test within a test of node:test and tap.
    { kind: 'test', pattern: `(?<![\\w$.#])t\\.test\\s*\\(${TITLE}` },
  ],
  definitions: [
    {
      kind: 'function',
      pattern: '\\bfunction\\b\\s*(?:\\*\\s*)?(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)',
    },
    {
      kind: 'function',
      pattern:
        '\\b(?:const|let|var)\\s+(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*(?::[^=;\\n]*)?=\\s*(?:async\\s*)?(?:function\\b\\s*(?:\\*\\s*)?)?\\(',
      behind: '\\s*(?::[^=;{}\\n]*)?(?:=>|\\{)',
    },
    {
      kind: 'type',
      pattern:
        '\\b(?:class|interface|enum|namespace)\\s+(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)(?=\\s*(?:<|\\{|(?:extends|implements)\\b))',
    },
    {
      kind: 'function',
      pattern:
        '^[ \\t]*(?:(?:public|private|protected|static|override|abstract|async|get|set)\\s+)*[*#]?(?!(?:if|for|while|switch|catch|with|function|return|super|constructor\\b\\s*:)\\b)(?<name>[\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*(?:<[^<>(){};]*>)?\\(',
      behind: '\\s*(?::[^;=(){}\\n]*(?:\\{[^{}\\n]*\\}[^;=(){}\\n]*)?)?\\{',
    },
  ],
  titles: ['\\bname\\s*:'],
  tags: ['\\btags?\\s*:\\s*\\[?'],
}

/** `test.each(table)('title', …)`, and with a table in a template. */
function each(kind: 'test' | 'suite', code: string): NonNullable<Language['tests']> {
  const chain = `${ALONE}${code}${MODIFIERS}\\.(?:each|for|skipIf|runIf)`
  return [
    { kind, pattern: `${chain}${TYPES}\\s*\\(`, behind: `\\s*\\(${TITLE}` },
    { kind, pattern: `${chain}${TYPES}\\s*\`[^\`]*\`\\s*\\(${TITLE}` },
  ]
}
