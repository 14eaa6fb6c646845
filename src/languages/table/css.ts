import type { Language } from '../../model/language.ts'

const raw = String.raw

export const css: Language = {
  name: 'css',
  extensions: ['.css', '.pcss'],
  comments: [{ open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: raw`\burl\((?=[^"'\s)])`, close: raw`\)`, escape: raw`\\` },
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'", escape: raw`\\` },
  ],
}
