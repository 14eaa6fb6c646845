import type { Language } from '../../model/language.ts'

const raw = String.raw

export const scss: Language = {
  name: 'scss',
  extensions: ['.scss', '.sass', '.less', '.styl'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: raw`\burl\((?=[^"'\s)])`, close: raw`\)`, escape: raw`\\` },
    { open: '"', close: '"', escape: raw`\\`, interpolation: [raw`#\{`, raw`\}`] },
    { open: "'", close: "'", escape: raw`\\` },
    // The scheme of a URL.
    { open: raw`\w:\/\/` },
  ],
}
