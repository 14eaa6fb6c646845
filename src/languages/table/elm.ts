import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

export const elm: Language = {
  name: 'elm',
  extensions: ['.elm'],
  comments: [{ open: raw`\{-`, close: raw`-\}`, nested: true }, { open: '--' }],
  strings: [
    { open: '"""', close: '"""', escape: raw`\\`, multiline: true },
    { open: '"', close: '"', escape: raw`\\` },
    CHARACTER,
  ],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^(?!(?:module|import|type|port|exposing|effect)\b)(?<name>[a-z]\w*)`,
    },
    { kind: 'type', pattern: raw`^type[ \t]+(?:alias[ \t]+)?(?<name>[A-Z]\w*)` },
  ],
  tests: [
    { kind: 'test', pattern: raw`\b(?:test|fuzz\d?[ \t][^"\n]{0,200})[ \t]+(?=")` },
    { kind: 'test', pattern: raw`\btodo[ \t]+(?=")`, todo: true },
    { kind: 'suite', pattern: raw`\bdescribe[ \t]+(?=")` },
  ],
}
