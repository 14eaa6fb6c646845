import type { Language, StringSyntax } from '../../model/language.ts'

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
