import type { Language } from '../../model/language.ts'

const raw = String.raw

export const ada: Language = {
  name: 'ada',
  extensions: ['.adb', '.ads', '.ada', '.gpr'],
  ignoreCase: true,
  comments: [{ open: '--' }],
  strings: [
    { open: '"', close: '"' },
    // Not the mark of an attribute or a qualified expression: X'First, T'(…).
    { open: raw`(?<![\w)])'[^\n]'` },
  ],
  blocks: 'indentation',
  continues: raw`(?:is|begin|exception|private|end|return)\b`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:overriding[ \t]+)?(?:procedure|function|entry)[ \t]+(?:\w+\.)*(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:package(?:[ \t]+body)?|task(?:[ \t]+(?:type|body))?|protected(?:[ \t]+(?:type|body))?|type)[ \t]+(?:\w+\.)*(?<name>\w+)`,
    },
  ],
  // AUnit: a routine that gets its test.
  tests: [
    {
      kind: 'test',
      pattern: raw`^[ \t]*procedure[ \t]+(?<name>\w*test\w*)(?=\s*\([ \t]*\w+[ \t]*:[ \t]*in[ \t]+out[ \t]+[\w.]*(?:test|fixture))`,
    },
  ],
}
