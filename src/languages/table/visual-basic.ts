import type { Language } from '../../model/language.ts'

const raw = String.raw

const VISUAL_BASIC_HEAD = raw`^[ \t]*(?:<[^<>\n]*>[ \t]*)*(?:(?:public|private|protected|friend|shared|overrides|overridable|mustinherit|notinheritable|partial|async)[ \t]+)*`

export const visualBasic: Language = {
  name: 'visual basic',
  extensions: ['.vb', '.vbs', '.bas', '.frm'],
  ignoreCase: true,
  comments: [{ open: "'" }, { open: raw`\brem(?!\S)(?<=(?:^|:)[ \t]*rem)` }],
  strings: [{ open: '"', close: '"' }],
  blocks: 'indentation',
  continues: raw`end\b`,
  attributes: raw`^[ \t]*<\w+\b(?![^\n]*\b(?:sub|function|class|property)\b)`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`${VISUAL_BASIC_HEAD}(?:sub|function)[ \t]+(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`${VISUAL_BASIC_HEAD}(?:class|module|structure|interface|enum)[ \t]+(?<name>\w+)`,
    },
  ],
  // MSTest, NUnit, xUnit.
  tests: [
    {
      kind: 'test',
      pattern: raw`${VISUAL_BASIC_HEAD}(?:sub|function)[ \t]+(?<name>\w+)`,
      attribute: raw`<(?:\w+[ \t]*,[ \t]*)?(?:Test|TestMethod|TestCase|DataTestMethod|Fact|Theory)\b`,
    },
  ],
  tags: [raw`<(?:Trait|Category|TestCategory|Property)\(`],
}
