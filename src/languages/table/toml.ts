import type { Language } from '../../model/language.ts'

const raw = String.raw

export const toml: Language = {
  name: 'toml',
  extensions: ['.toml'],
  fileNames: ['Cargo.lock', 'Pipfile', 'poetry.lock'],
  comments: [{ open: '#' }],
  strings: [
    { open: '"""', close: raw`"""(?!")`, escape: raw`\\`, multiline: true },
    { open: "'''", close: "'''(?!')", multiline: true },
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'" },
  ],
}
