import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

export const zig: Language = {
  name: 'zig',
  extensions: ['.zig', '.zon'],
  comments: [{ open: '//' }],
  strings: [
    // A line of a text of many lines.
    { open: raw`\\\\.*` },
    { open: '"', close: '"', escape: raw`\\` },
    CHARACTER,
  ],
  blocks: 'braces',
  definitions: [
    {
      kind: 'function',
      pattern: raw`(?:\b(?:pub|export|extern|inline)[ \t]+)*\bfn[ \t]+(?<name>\w+)`,
    },
    {
      kind: 'type',
      pattern: raw`(?:\bpub[ \t]+)?\bconst[ \t]+(?<name>\w+)[ \t]*=[ \t]*(?:(?:extern|packed)[ \t]+)?(?:struct|enum|union|opaque)\b`,
    },
  ],
  tests: [
    { kind: 'test', pattern: raw`\btest[ \t]+(?=")` },
    { kind: 'test', pattern: raw`\btest[ \t]+(?<name>\w+)(?=[ \t]*\{)` },
  ],
}
