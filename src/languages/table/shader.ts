import type { Language } from '../../model/language.ts'

const raw = String.raw

export const shader: Language = {
  name: 'shader',
  extensions: ['.glsl', '.vert', '.frag', '.comp', '.hlsl', '.wgsl', '.metal'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [{ open: '"', close: '"', escape: raw`\\` }],
  blocks: 'braces',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^(?!(?:return|else)\b)(?:[A-Za-z_]\w*[ \t]+)+(?<name>\w+)\(`,
      behind: raw`[^;{}()]*\{`,
    },
    { kind: 'type', pattern: raw`^[ \t]*struct[ \t]+(?<name>\w+)` },
  ],
}
