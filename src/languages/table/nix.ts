import type { Language } from '../../model/language.ts'

const raw = String.raw

export const nix: Language = {
  name: 'nix',
  extensions: ['.nix'],
  // Not the fragment of a URL that stands without quotes.
  comments: [{ open: raw`(?<![\w/:.?=&])#` }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    {
      open: "(?<!\\w)''",
      close: raw`''(?!['$\\])`,
      escape: "''(?=['$\\\\])",
      multiline: true,
      interpolation: [raw`\$\{`, raw`\}`],
    },
    {
      open: '"',
      close: '"',
      escape: raw`\\`,
      multiline: true,
      interpolation: [raw`\$\{`, raw`\}`],
    },
  ],
}
