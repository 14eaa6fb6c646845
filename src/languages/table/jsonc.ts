import type { Language } from '../../model/language.ts'

const raw = String.raw

export const jsonc: Language = {
  name: 'json with comments',
  extensions: ['.jsonc', '.json5', '.code-workspace', '.jsonnet', '.libsonnet'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'", escape: raw`\\` },
  ],
}
