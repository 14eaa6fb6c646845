import type { Language } from '../../model/language.ts'

const raw = String.raw

export const latex: Language = {
  name: 'latex',
  extensions: ['.tex', '.sty', '.bib', '.ltx'],
  comments: [{ open: raw`(?<!\\)%` }],
  strings: [],
  prose: true,
}
