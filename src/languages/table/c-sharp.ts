import type { Language } from '../../model/language.ts'

const FIRST = '(?<=^|[;{}\\]])[ \\t]*'
const MODIFIERS =
  '(?:(?:public|protected|private|internal|static|sealed|abstract|virtual|override|async|new|partial|unsafe|extern|readonly|required|file)[ \\t]+)*'
const NO_TYPE =
  '(?!(?:return|new|else|throw|case|await|yield|using|namespace|in|is|as|and|or|not|when|where|var|goto|class|interface|enum|struct|record)\\b)'
const TYPE = '(?:[\\w.]+(?:<[^(){};=\\r\\n]*>)?|\\([^(){};=\\r\\n]*\\))\\??(?:\\[[ \\t,]*\\]\\??)*'
const METHOD = `${FIRST}${MODIFIERS}${NO_TYPE}${TYPE}\\s+(?:\\w+\\.)*(?<name>\\w+)\\s*(?:<[^(){};=<>\\r\\n]*>\\s*)?\\(`
const BODY = '\\s*(?:where\\b[^{};]*)?(?:\\{|=>)'

/** xUnit, NUnit, MSTest, FsCheck. */
const TEST_ATTRIBUTE =
  '[\\[,]\\s*(?:\\w+\\.)*(?:\\w*Fact|\\w*Theory|Test|TestCase|TestCaseSource|TestMethod|DataTestMethod|Property)(?:Attribute)?\\s*[\\](,]'

export const cSharp: Language = {
  name: 'c#',
  extensions: ['.cs', '.csx'],
  interpreters: ['dotnet-script', 'csi'],
  comments: [
    { open: '(?<![^\\uFEFF])#!' },
    { open: '\\/\\/' },
    { open: '\\/\\*', close: '\\*\\/' },
  ],
  strings: [
    { open: '[$]{0,8}("{3,32})', close: '$1', multiline: true },
    {
      open: '(?:\\$@|@\\$)"',
      close: '"',
      escape: '"(?=")|\\{(?=\\{)',
      multiline: true,
      interpolation: ['\\{', '\\}'],
    },
    { open: '@"', close: '"', escape: '"(?=")', multiline: true },
    { open: '\\$"', close: '"', escape: '\\\\|\\{(?=\\{)', interpolation: ['\\{', '\\}'] },
    { open: '"', close: '"', escape: '\\\\' },
    { open: "'(?:[^'\\\\\\r\\n]|\\\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{1,4}|[^ux\\r\\n]))'" },
  ],
  blocks: 'braces',
  attributes: '\\[(?<=(?:^|[;{}\\]])[ \\t]*\\[)',
  assertions: {
    // xUnit, NUnit, MSTest.
    inherited: '(?<!\\.[ \\t]*|\\bnew[ \\t]+|\\w)$|\\bthis\\.$',
    compares:
      '\\b\\w{0,20}Assert(?:\\s*\\.\\s*\\w{1,60})?(?:<[^()\\n]{0,80}>)?\\s*\\(|\\bAssert\\w{1,60}\\s*\\(',
    // FluentAssertions, Shouldly, Moq, NSubstitute, FakeItEasy.
    fails:
      '\\.(?:Should|Verify|Received|DidNotReceive|MustHaveHappened|MustNotHaveHappened)\\w{0,40}\\s*(?:<[^()\\n]{0,80}>\\s*)?\\(|\\bShould\\.|\\bExpectedException\\b|\\bVerify\\w{0,30}\\s*\\(',
    mayFail: '\\bthrow\\b',
  },
  tests: [{ kind: 'test', pattern: METHOD, behind: BODY, attribute: TEST_ATTRIBUTE }],
  definitions: [
    { kind: 'function', pattern: METHOD, behind: BODY },
    {
      kind: 'function',
      pattern: `${FIRST}(?:public|protected|private|internal)[ \\t]+(?<name>[A-Z]\\w*)[ \\t]*\\(`,
      behind: '\\s*(?::\\s*(?:base|this)\\s*\\([^{};]*\\)\\s*)?(?:\\{|=>)',
    },
    {
      kind: 'type',
      pattern:
        '(?<![.\\w])(?:class|interface|enum|struct|record(?:\\s+(?:class|struct))?)\\s+(?<name>\\w+)(?=\\s*[<(:{;]|\\s+where\\b)',
    },
  ],
  titles: ['\\bDisplayName\\s*=\\s*', '[\\[,]\\s*(?:TestMethod|DataTestMethod)\\s*\\('],
  cases: [{ pattern: '\\bTestName\\s*=\\s*' }],
  tags: [
    '[\\[,]\\s*(?:\\w+\\.)*(?:Category|TestCategory|Trait|Property|TestProperty|WorkItem|Requirement)\\s*\\(',
  ],
}
