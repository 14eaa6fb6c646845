import type { Language } from '../../model/language.ts'

const raw = String.raw

export const fish: Language = {
  name: 'fish',
  extensions: ['.fish'],
  interpreters: ['fish'],
  comments: [{ open: raw`(?<![^\s;&|)(])#` }],
  strings: [
    { open: raw`\\[^]` },
    {
      open: '"',
      close: '"',
      escape: raw`\\`,
      multiline: true,
      interpolation: [raw`\$\(`, raw`\)`],
    },
    { open: "'", close: "'", escape: raw`\\`, multiline: true },
  ],
  blocks: 'indentation',
  continues: raw`end\b`,
  definitions: [{ kind: 'function', pattern: raw`^[ \t]*function[ \t]+(?<name>[\w-]+)` }],
}
