import type { Language } from '../../model/language.ts'

const raw = String.raw

export const vim: Language = {
  name: 'vim script',
  extensions: ['.vim'],
  fileNames: ['.vimrc', 'vimrc'],
  interpreters: ['vim', 'nvim'],
  // Whole lines only: behind a command a quote may open a string.
  comments: [{ open: raw`^[ \t]*"` }, { open: raw`^[ \t]*#(?![{#])` }],
  strings: [
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'" },
  ],
  blocks: 'indentation',
  continues: raw`end\w*\b`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:export[ \t]+)?(?:function?|def)!?[ \t]+(?:[gs]:)?(?<name>[\w#.]+)`,
    },
  ],
}
