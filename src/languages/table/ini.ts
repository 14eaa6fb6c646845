import type { Language } from '../../model/language.ts'

const raw = String.raw

export const ini: Language = {
  name: 'ini',
  extensions: ['.ini', '.editorconfig', '.env', '.cfg', '.conf', '.desktop', '.service'],
  fileNames: [
    '.gitattributes',
    '.gitconfig',
    '.gitignore',
    '.gitmodules',
    '.dockerignore',
    '.npmignore',
    '.npmrc',
    'CODEOWNERS',
  ],
  // Whole lines only: behind a value these signs are part of it.
  comments: [{ open: raw`^[ \t]*[#;]` }],
  strings: [],
}
