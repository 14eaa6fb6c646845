import type { Language, StringSyntax, TestSyntax } from '../../model/language.ts'

/** What C and C++ have in common. */
export const comments: Language['comments'] = [
  // A backslash at the end of its line lets it go on in the next.
  { open: '\\/\\/', close: '(?<!\\\\\\r?)(?=\\r?\\n)|(?![^])' },
  { open: '\\/\\*', close: '\\*\\/' },
]

export const strings: readonly StringSyntax[] = [
  { open: '(?:\\b(?:u8|[LuU]))?"', close: '"', escape: '\\\\' },
  // Behind a digit it parts a long number.
  { open: "(?:\\b(?:u8|[LuU])|(?<![\\p{L}\\p{N}_]))'", close: "'", escape: '\\\\' },
]

/** At the beginning of a line, words of a type before the name. */
export const TYPED = '^[ \\t]*(?!(?:return|else|goto|case|typedef|new|delete|throw|using)\\b)'

/** At the beginning of a statement. */
const FIRST = '(?<=^|[;{}])[ \\t]*'

/** Frameworks whose tests are macros; C and C++ share many of them. */
export const macroTests: readonly TestSyntax[] = [
  // GoogleTest, Unity's fixtures, CppUTest, utest.h, ztest, Criterion, libcheck.
  {
    kind: 'test',
    pattern: `${FIRST}(?:(?:TYPED_)?TEST(?:_F|_P)?|UTEST(?:_F|_I)?|ZTEST(?:_F|_USER)?|IGNORE_TEST|Test)[ \\t]*\\(\\s*(?<group>\\w+)\\s*,\\s*(?<name>\\w+)\\s*(?=[,)])`,
  },
  { kind: 'test', pattern: `${FIRST}(?:START_TEST|TEST)[ \\t]*\\(\\s*(?<name>\\w+)\\s*(?=\\))` },
  // Catch2 and doctest.
  {
    kind: 'suite',
    pattern: `${FIRST}(?:TEST_SUITE|DESCRIBE)[ \\t]*\\((?=\\s*")`,
  },
  {
    kind: 'test',
    pattern: `${FIRST}(?:(?:TEMPLATE_)?(?:LIST_|PRODUCT_)?TEST_CASE|TEST_CASE_TEMPLATE|SCENARIO|SECTION|DYNAMIC_SECTION|SUBCASE|GIVEN|WHEN|THEN|AND_GIVEN|AND_WHEN|AND_THEN|IT)[ \\t]*\\((?=\\s*")`,
  },
  {
    kind: 'test',
    pattern: `${FIRST}(?:TEST_CASE_METHOD|TEST_CASE_FIXTURE|SCENARIO_METHOD)[ \\t]*\\((?=\\s*\\w+\\s*,)`,
  },
  // Boost.Test.
  {
    kind: 'test',
    pattern: `${FIRST}BOOST_(?:AUTO_TEST_CASE|FIXTURE_TEST_CASE|DATA_TEST_CASE(?:_F)?|AUTO_TEST_CASE_TEMPLATE|PARAM_TEST_CASE)[ \\t]*\\(\\s*(?<name>\\w+)\\s*(?=[,)])`,
  },
  {
    kind: 'suite',
    pattern: `${FIRST}BOOST_(?:AUTO|FIXTURE)_TEST_SUITE[ \\t]*\\(\\s*(?<name>\\w+)\\s*(?=[,)])`,
    end: '^[ \\t]*BOOST_AUTO_TEST_SUITE_END\\b',
  },
]

export const macroLabels: Pick<Language, 'titles' | 'tags'> = {
  titles: ['\\b(?:TEST_CASE_METHOD|TEST_CASE_FIXTURE|SCENARIO_METHOD)[ \\t]*\\(\\s*\\w+\\s*,\\s*'],
  tags: [
    '\\b(?:(?:TEMPLATE_)?(?:LIST_|PRODUCT_)?TEST_CASE(?:_METHOD)?|SCENARIO(?:_METHOD)?)[ \\t]*\\(',
  ],
}
