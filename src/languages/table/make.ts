import type { Language } from '../../model/language.ts'

const raw = String.raw

export const make: Language = {
  name: 'make',
  extensions: ['.mk', '.mak', '.make'],
  fileNames: ['Makefile', 'makefile', 'GNUmakefile'],
  interpreters: ['make'],
  // Only where a word may begin: recipes are shell, with `$#` and `a#b`.
  comments: [{ open: raw`(?<!\S)#` }],
  strings: [
    { open: raw`\\[^\r\n]` },
    { open: '"', close: '"', escape: raw`\\` },
    { open: raw`(?<!\w)'`, close: "'" },
  ],
  blocks: 'indentation',
  definitions: [
    { kind: 'function', pattern: raw`^(?!\.)(?<name>[\w./%-]+)(?=[ \t]*::?(?![=:]))` },
    { kind: 'function', pattern: raw`^define[ \t]+(?<name>[\w.-]+)`, end: '^endef\\b' },
  ],
}
