import type { Language } from '../../model/language.ts'
import { comments, macroLabels, macroTests, strings, TYPED } from '../families/c-family.ts'

const KEYWORDS = '(?!(?:if|for|while|switch|catch|return|sizeof|defined|decltype|operator)\\b)'
const ARGUMENTS = '(?:<[^<>(){};]*(?:<[^<>(){};]*>[^<>(){};]*)*>)?'
const NAME = `(?:\\w+${ARGUMENTS}::)*${KEYWORDS}(?<name>~?[A-Za-z_]\\w*)`
const WORD = `[A-Za-z_][\\w:]*${ARGUMENTS}(?:[ \\t]+|[ \\t]*[*&][ \\t*&]*)`
const BODY =
  '\\s*(?:(?:const|noexcept(?:[ \\t]*\\([^()]*\\))?|override|final|volatile|mutable|&&?)\\s*)*(?:->[^{};()=]*)?(?:\\{|:(?!:)|try\\b)'

export const cPlusPlus: Language = {
  name: 'c++',
  extensions: [
    '.cpp',
    '.cc',
    '.cxx',
    '.c++',
    '.hpp',
    '.hh',
    '.hxx',
    '.h++',
    '.ipp',
    '.inl',
    '.tpp',
    '.ixx',
    '.cppm',
    '.cu',
    '.cuh',
    '.ino',
  ],
  comments,
  strings: [
    {
      open: '(?:\\b(?:u8|[LuU]))?\\bR"([^()\\\\\\s"]{0,16})\\(|\\b(?:u8|[LuU])R"([^()\\\\\\s"]{0,16})\\(',
      close: '\\)$1"',
      multiline: true,
    },
    ...strings,
  ],
  blocks: 'braces',
  attributes:
    '\\btemplate[ \\t]*<[^<>;{}]*(?:<[^<>;{}]*>[^<>;{}]*)*>|\\[\\[|\\b__attribute__[ \\t]*\\(',
  tests: macroTests,
  definitions: [
    { kind: 'function', pattern: `${TYPED}(?:${WORD}){1,8}${NAME}\\s*\\(`, behind: BODY },
    {
      kind: 'function',
      pattern: `(?:^[A-Za-z_][\\w:<>, \\t*&]*\\r?\\n)?^${NAME}[ \\t]*\\(`,
      behind: BODY,
    },
    // A constructor within its class.
    {
      kind: 'function',
      pattern: `^[ \\t]+(?:(?:explicit|constexpr|inline|virtual)[ \\t]+)*${NAME}[ \\t]*\\(`,
      behind: BODY,
    },
    {
      kind: 'type',
      pattern:
        '\\b(?:class|struct|union|enum(?:\\s+(?:class|struct))?)\\s+(?:\\w+::)*(?<name>\\w+)(?=\\s*(?:final\\b\\s*)?[:{])',
    },
  ],
  ...macroLabels,
}
