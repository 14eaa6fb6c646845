import type { Language } from '../../model/language.ts'

const raw = String.raw

export const thrift: Language = {
  name: 'thrift',
  extensions: ['.thrift'],
  comments: [{ open: '//' }, { open: '#' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'", escape: raw`\\` },
  ],
  blocks: 'braces',
  definitions: [
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:struct|service|enum|union|exception|senum)[ \t]+(?<name>\w+)`,
    },
  ],
}
