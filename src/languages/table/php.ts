import type { Language } from '../../model/language.ts'
import { END_OF_TEXT } from '../literals/end-of-text.ts'

const raw = String.raw

const MODIFIERS = raw`(?:\b(?:public|protected|private|static|final|abstract|readonly)[ \t]+)*`
const PHPUNIT_CLASS = raw`\bclass\s+\w*(?:Test|TestCase)\b|\bextends\s+[\w\\]*TestCase\b`

export const php: Language = {
  name: 'php',
  extensions: ['.php', '.phtml', '.php5', '.phpt'],
  interpreters: ['php'],
  comments: [
    { open: raw`//|#(?!\[)`, close: raw`(?=\?>)|$` },
    { open: raw`/\*`, close: raw`\*/` },
  ],
  strings: [
    // What stands outside of the islands is no program.
    {
      open: raw`(?<![^])(?!<\?|#!)[^]`,
      close: raw`<\?(?:php\b|=)|${END_OF_TEXT}`,
      multiline: true,
    },
    { open: raw`\?>`, close: raw`<\?(?:php\b|=)|${END_OF_TEXT}`, multiline: true },
    { open: raw`<<<[ \t]*["']?(\w+)["']?`, close: raw`[ \t]*$1\b.*`, heredoc: true },
    {
      open: '"',
      close: '"',
      escape: raw`\\`,
      multiline: true,
      interpolation: ['\\{(?=\\$)', '\\}'],
    },
    { open: "'", close: "'", escape: raw`\\`, multiline: true },
    { open: '`', close: '`', escape: raw`\\`, multiline: true },
  ],
  blocks: 'braces',
  attributes: raw`#\[`,
  definitions: [
    { kind: 'function', pattern: raw`${MODIFIERS}\bfunction[ \t]+&?(?<name>\w+)` },
    {
      kind: 'type',
      pattern: raw`${MODIFIERS}(?<!::)\b(?:class|interface|trait|enum)[ \t]+(?!extends\b|implements\b)(?<name>\w+)`,
    },
  ],
  tests: [
    // PHPUnit.
    {
      kind: 'test',
      pattern: raw`${MODIFIERS}\bfunction[ \t]+(?<name>test\w*)`,
      within: PHPUNIT_CLASS,
    },
    {
      kind: 'test',
      pattern: raw`${MODIFIERS}\bfunction[ \t]+(?<name>\w+)`,
      attribute: raw`#\[[^\]]*\bTest\b`,
      comment: raw`@test\b`,
      within: PHPUNIT_CLASS,
    },
    // Pest.
    { kind: 'test', pattern: raw`^[ \t]*(?:it|test|arch)\(` },
    { kind: 'test', pattern: raw`^[ \t]*todo\(`, todo: true },
    { kind: 'suite', pattern: raw`^[ \t]*describe\(` },
  ],
  tags: [raw`#\[(?:\w+\\)*Group\(`, raw`#\[(?:\w+\\)*Ticket\(`],
  titles: [raw`#\[(?:\w+\\)*TestDox\(`],
}
