import type { Language } from '../../model/language.ts'

const raw = String.raw

export const gdscript: Language = {
  name: 'gdscript',
  extensions: ['.gd'],
  comments: [{ open: '#' }],
  strings: [
    { open: raw`("""|''')`, close: '$1', escape: raw`\\`, multiline: true },
    { open: raw`(["'])`, close: '$1', escape: raw`\\` },
  ],
  blocks: 'indentation',
  attributes: raw`^[ \t]*@\w+\b(?![^\n]*\b(?:func|var|class)\b)`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:@\w+(?:\([^)\n]*\))?[ \t]+)*(?:static[ \t]+)?func[ \t]+(?<name>\w+)`,
    },
    { kind: 'type', pattern: raw`^[ \t]*class[ \t]+(?<name>\w+)` },
  ],
  // GUT, gdUnit: a function without arguments.
  tests: [{ kind: 'test', byName: true, pattern: raw`^[ \t]*func[ \t]+(?<name>test_\w+)` }],
}
