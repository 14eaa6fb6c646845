import type { Language } from '../../model/language.ts'

const raw = String.raw

export const batch: Language = {
  name: 'batch',
  extensions: ['.bat', '.cmd'],
  ignoreCase: true,
  comments: [{ open: raw`\brem(?!\S)(?<=(?:^[ \t]*@?|[&(][ \t]*)rem)` }, { open: '^[ \\t]*::' }],
  strings: [{ open: '"', close: '"' }],
}
