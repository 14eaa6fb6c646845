import type { AssertionSyntax, Language, StringSyntax } from '../../model/language.ts'

/** What Java and Kotlin have in common: comments, text blocks, annotations, JUnit, jqwik. */
export const CHARACTER: StringSyntax = {
  open: "'(?:[^'\\\\\\r\\n]|\\\\(?:u+[0-9a-fA-F]{4}|[0-7]{1,3}|[^u\\r\\n]))'",
}

/** JUnit 4 and 5, TestNG, jqwik, kotlin.test. */
export const TEST_ANNOTATION =
  '@(?:\\w+\\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Theory)\\b'

export const annotations: Pick<Language, 'attributes' | 'titles' | 'cases' | 'tags'> = {
  attributes: '@(?!interface\\b)[\\w.]+(?::\\w+)?',
  titles: ['@(?:\\w+\\.)*DisplayName\\s*\\('],
  cases: [
    { pattern: '@(?:\\w+\\.)*(?:ParameterizedTest|RepeatedTest)\\s*\\(\\s*(?:name\\s*=\\s*)?' },
    { pattern: '@(?:\\w+\\.)*Property\\s*\\(\\s*(?:label\\s*=\\s*)?' },
  ],
  tags: ['@(?:\\w+\\.)*(?:Tag|Tags|Category|Issue|TmsLink|Requirement|Requirements)\\s*\\('],
}

/** What asserts in Java and Kotlin. */
export const assertions: AssertionSyntax = {
  // JUnit, TestNG, AssertJ, Truth, Mockito, kotlin.test, and the statement.
  inherited: '(?<!\\.[ \\t]*|\\bnew[ \\t]+|\\w)$|\\bthis\\.$',
  compares:
    '\\b(?:assert|verify|expect)\\w{0,60}\\s*(?:<[^<>\\n]{0,80}>\\s*)?[({]|\\bassert\\b(?=\\s)',
  // Spring, Reactor, REST Assured, Kotest.
  fails:
    '\\bfail\\s*\\(|\\bexpected(?:Exceptions)?\\s*=|\\.(?:andExpect\\w{0,20}|expectNext\\w{0,20}|expectStatus|expectBody|statusCode|body)\\s*\\(|\\bshould\\w{0,40}',
  mayFail: '\\bthrow\\b|\\bthrown\\.|\\b(?:check|require|then)\\w{0,40}\\s*[({]',
}
