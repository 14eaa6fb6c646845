import type { Language } from '../../model/language.ts'

const raw = String.raw

export const assembly: Language = {
  name: 'assembly',
  extensions: ['.asm', '.nasm', '.masm'],
  comments: [{ open: ';' }],
  strings: [
    { open: '"', close: '"' },
    { open: "'", close: "'" },
    { open: raw`\x60`, close: raw`\x60`, escape: raw`\\` },
  ],
  blocks: 'indentation',
  definitions: [{ kind: 'function', pattern: raw`^(?<name>[A-Za-z_]\w*):` }],
}
