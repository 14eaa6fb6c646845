import type { Language } from '../../model/language.ts'

const raw = String.raw

export const protobuf: Language = {
  name: 'protobuf',
  extensions: ['.proto'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'", escape: raw`\\` },
  ],
  blocks: 'braces',
  definitions: [
    { kind: 'function', pattern: raw`\brpc[ \t]+(?<name>\w+)` },
    { kind: 'type', pattern: raw`^[ \t]*(?:message|service|enum|extend)[ \t]+(?<name>[\w.]+)` },
  ],
}
