import type { Language } from '../../model/language.ts'

const raw = String.raw

export const solidity: Language = {
  name: 'solidity',
  extensions: ['.sol'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: '"', close: '"', escape: raw`\\` },
    { open: "'", close: "'", escape: raw`\\` },
  ],
  blocks: 'braces',
  definitions: [
    { kind: 'function', pattern: raw`\b(?:function|modifier)[ \t]+(?<name>\w+)` },
    { kind: 'function', pattern: raw`\b(?<name>constructor|receive|fallback)(?=[ \t]*\()` },
    { kind: 'type', pattern: raw`\b(?:contract|library|interface|struct)[ \t]+(?<name>\w+)` },
  ],
  // Foundry.
  tests: [
    {
      kind: 'test',
      pattern: raw`\bfunction[ \t]+(?<name>(?:test|invariant|statefulFuzz)\w*)`,
      within: raw`\bcontract\b[^{]*Test`,
    },
  ],
}
