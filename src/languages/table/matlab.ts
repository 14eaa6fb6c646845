import type { Language } from '../../model/language.ts'

const raw = String.raw

export const matlab: Language = {
  name: 'matlab',
  // Objective-C has it too, and says so.
  extensions: ['.m'],
  comments: [
    { open: raw`^[ \t]*%\{[ \t]*$`, close: raw`^[ \t]*%\}[ \t]*$`, nested: true },
    { open: '%' },
    { open: raw`\.\.\.` },
  ],
  strings: [
    { open: '"', close: '"' },
    // Not the quote that transposes: A'.
    { open: raw`(?<![\w)\]}.'])'`, close: "'" },
  ],
  blocks: 'indentation',
  continues: raw`end\b`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*function[ \t]+(?:[^\s=(][^=\n(]*=[ \t]*)?(?<name>[\w.]+)`,
    },
    { kind: 'type', pattern: raw`^classdef[ \t]+(?:\([^)\n]*\)[ \t]*)?(?<name>\w+)` },
  ],
  // A test gets its test case.
  tests: [
    {
      kind: 'test',
      pattern: raw`^[ \t]*function[ \t]+(?!setup|teardown)(?<name>\w+)(?=[ \t]*\([ \t]*(?:testCase|tc)\b)`,
    },
  ],
}
