import type { Language } from '../../model/language.ts'

const raw = String.raw

export const pascal: Language = {
  name: 'pascal',
  extensions: ['.pas', '.dpr', '.dpk', '.lpr'],
  interpreters: ['instantfpc'],
  ignoreCase: true,
  comments: [
    // Directives of the compiler are code.
    { open: raw`\{(?!\$)`, close: raw`\}` },
    { open: raw`\(\*(?!\$)`, close: raw`\*\)` },
    { open: '//' },
  ],
  strings: [{ open: "'", close: "'" }],
  blocks: 'indentation',
  continues: raw`(?:begin|var|const|label|end)\b`,
  attributes: raw`^[ \t]*\[(?![^\n]*\b(?:procedure|function)\b)`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:class[ \t]+)?(?:procedure|function|constructor|destructor)[ \t]+(?:\w+\.)*(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?<name>\w+)[ \t]*=[ \t]*(?:packed[ \t]+)?(?:class|record|interface|object)\b`,
    },
  ],
  tests: [
    // DUnitX: the attribute stands at the declaration.
    {
      kind: 'test',
      pattern: raw`^[ \t]*procedure[ \t]+(?<name>\w+)(?=[ \t]*[(;])`,
      attribute: raw`\[[ \t]*(?:Test|TestCase)\b`,
    },
    // DUnit, FPCUnit, DUnitX: the implementation.
    { kind: 'test', pattern: raw`^[ \t]*procedure[ \t]+\w*Tests?\w*\.(?<name>\w*Test\w*)` },
  ],
  tags: [raw`\[Category\(`],
}
