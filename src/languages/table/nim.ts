import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

export const nim: Language = {
  name: 'nim',
  extensions: ['.nim', '.nims', '.nimble'],
  interpreters: ['nim'],
  comments: [
    { open: raw`##\[`, close: raw`\]##`, nested: true },
    { open: raw`#\[`, close: raw`\]#`, nested: true },
    { open: '#' },
  ],
  strings: [
    { open: '"""', close: raw`"""(?!")`, multiline: true },
    // Raw: r"…", re"…".
    { open: raw`\b[A-Za-z]\w*"`, close: '"' },
    { open: '"', close: '"', escape: raw`\\` },
    // Not the type of a number: 1'i8.
    CHARACTER,
  ],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:proc|func|method|iterator|template|macro|converter)[ \t]+\x60?(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:type[ \t]+)?(?<name>[A-Z]\w*)\*?[ \t]*=[ \t]*(?:ref[ \t]+|ptr[ \t]+)?(?:object|enum|tuple|concept)\b`,
    },
  ],
  tests: [
    { kind: 'test', pattern: raw`^[ \t]*test[ \t]+(?=")` },
    { kind: 'suite', pattern: raw`^[ \t]*suite[ \t]+(?=")` },
  ],
}
