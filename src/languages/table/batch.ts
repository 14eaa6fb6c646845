import type { Language } from '../../model/language.ts'

const raw = String.raw

export const batch: Language = {
  name: 'batch',
  extensions: ['.bat', '.cmd'],
  ignoreCase: true,
  comments: [{ open: raw`(?<=^[ \t]*@?|[&(][ \t]*)rem(?![^\s])` }, { open: '^[ \\t]*::' }],
  strings: [{ open: '"', close: '"' }],
}
