import type { Language } from '../../model/language.ts'
import { CHARACTER } from '../literals/character.ts'

const raw = String.raw

export const d: Language = {
  name: 'd',
  extensions: ['.d', '.di'],
  interpreters: ['rdmd', 'dub'],
  comments: [
    { open: '//' },
    { open: raw`/\*`, close: raw`\*/` },
    { open: raw`/\+`, close: raw`\+/`, nested: true },
    { open: raw`(?<![^])#!` },
  ],
  strings: [
    { open: raw`\bq"\(`, close: raw`\)"`, multiline: true },
    { open: raw`\bq"([A-Za-z_]\w*)`, close: raw`^$1"`, multiline: true },
    { open: raw`\br"`, close: '"', multiline: true },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: '`', close: '`', multiline: true },
    CHARACTER,
  ],
  blocks: 'braces',
  attributes: raw`@\(|@\w+`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?!(?:return|else|new|throw|case|import|module|alias|mixin|foreach|while|if|for|switch|catch|with)\b)(?:[\w[\]!,.*]+[ \t]+)+(?<name>\w+)\(`,
      behind: raw`[^;{}=()]*\{`,
    },
    {
      kind: 'type',
      pattern: raw`\b(?:class|struct|interface|union|enum|template)[ \t]+(?<name>\w+)`,
    },
  ],
  tests: [{ kind: 'test', pattern: raw`\b(?<name>unittest)\b(?=\s*\{)` }],
  titles: [raw`@\(`],
}
