import type { Language } from '../../model/language.ts'

const raw = String.raw

export const vue: Language = {
  name: 'vue',
  extensions: ['.vue'],
  comments: [
    { open: '<!--', close: '-->' },
    { open: raw`/\*`, close: raw`\*/` },
    // Not the scheme of a URL in the text of a template.
    { open: raw`(?<![^\s;{}(),>])//` },
  ],
  strings: [
    // An apostrophe in the text of a template opens nothing.
    { open: raw`(?<!\w)(["'])`, close: '$1', escape: raw`\\` },
    {
      open: raw`\x60`,
      close: raw`\x60`,
      escape: raw`\\`,
      multiline: true,
      interpolation: [raw`\$\{`, raw`\}`],
    },
  ],
}
