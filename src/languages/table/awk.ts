import type { Language } from '../../model/language.ts'

const raw = String.raw

export const awk: Language = {
  name: 'awk',
  extensions: ['.awk', '.gawk'],
  interpreters: ['awk', 'gawk', 'mawk'],
  comments: [{ open: '#' }],
  strings: [{ open: '"', close: '"', escape: raw`\\` }],
  slashLiterals: true,
  blocks: 'braces',
  definitions: [{ kind: 'function', pattern: raw`^[ \t]*func(?:tion)?[ \t]+(?<name>\w+)` }],
}
