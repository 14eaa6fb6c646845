import type { Language } from '../../model/language.ts'

const raw = String.raw

export const asciidoc: Language = {
  name: 'asciidoc',
  extensions: ['.adoc', '.asciidoc'],
  comments: [{ open: raw`^\/{4,}$`, close: raw`^\/{4,}$` }, { open: raw`^\/\/(?!\/)` }],
  strings: [],
  prose: true,
}
