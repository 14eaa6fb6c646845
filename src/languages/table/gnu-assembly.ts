import type { Language } from '../../model/language.ts'

const raw = String.raw

export const gnuAssembly: Language = {
  name: 'gnu assembly',
  extensions: ['.s', '.sx'],
  comments: [
    { open: raw`/\*`, close: raw`\*/` },
    { open: '//' },
    // Before a number it marks an immediate value (#1), or a line of the preprocessor; @ a type.
    { open: raw`(?<!\S)[#@](?=\s(?![ \t]*\d))` },
    // Behind an instruction it may part two of them.
    { open: raw`^[ \t]*;|;;` },
  ],
  strings: [{ open: '"', close: '"', escape: raw`\\` }, { open: raw`'(?:\\.|[^\n])'?` }],
  blocks: 'indentation',
  definitions: [{ kind: 'function', pattern: raw`^(?<name>[A-Za-z_]\w*):` }],
}
