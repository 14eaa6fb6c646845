import type { Language } from '../../model/language.ts'

const raw = String.raw

export const graphql: Language = {
  name: 'graphql',
  extensions: ['.graphql', '.gql', '.graphqls'],
  // A description stands on a line of its own; a block string behind a colon is a value.
  comments: [{ open: '#' }, { open: raw`"""(?<=^[ \t]*""")`, close: '"""' }],
  strings: [
    { open: '"""', close: '"""', multiline: true },
    { open: '"', close: '"', escape: raw`\\` },
  ],
  blocks: 'braces',
  definitions: [
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:extend[ \t]+)?(?:type|interface|input|enum|union|scalar)[ \t]+(?<name>\w+)`,
    },
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:query|mutation|subscription|fragment)[ \t]+(?<name>\w+)`,
    },
  ],
}
