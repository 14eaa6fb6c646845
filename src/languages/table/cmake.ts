import type { Language } from '../../model/language.ts'

const raw = String.raw

export const cmake: Language = {
  name: 'cmake',
  extensions: ['.cmake', '.cmake.in'],
  fileNames: ['CMakeLists.txt'],
  ignoreCase: true,
  comments: [{ open: raw`#\[(=*)\[`, close: raw`\]$1\]` }, { open: '#' }],
  strings: [
    { open: raw`\[(=*)\[`, close: raw`\]$1\]`, multiline: true },
    { open: '"', close: '"', escape: raw`\\`, multiline: true },
    { open: raw`\\[#"]` },
  ],
  blocks: 'indentation',
  continues: raw`end(?:function|macro)\b`,
  definitions: [{ kind: 'function', pattern: raw`\b(?:function|macro)[ \t]*\([ \t]*(?<name>\w+)` }],
}
