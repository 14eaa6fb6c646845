import type { Language } from '../../model/language.ts'

const raw = String.raw

export const powershell: Language = {
  name: 'powershell',
  extensions: ['.ps1', '.psm1', '.psd1'],
  interpreters: ['pwsh', 'powershell'],
  ignoreCase: true,
  comments: [{ open: '<#', close: '#>' }, { open: raw`(?<![^\s;{}()|&,=[\]])#` }],
  strings: [
    { open: raw`\x60[^]` },
    { open: raw`@"(?=[ \t]*$)`, close: '^"@', multiline: true },
    { open: raw`@'(?=[ \t]*$)`, close: "^'@", multiline: true },
    {
      open: '"',
      close: '"',
      escape: raw`\x60`,
      multiline: true,
      interpolation: [raw`\$\(`, raw`\)`],
    },
    { open: "'", close: "'", multiline: true },
  ],
  blocks: 'braces',
  definitions: [
    { kind: 'function', pattern: raw`^[ \t]*(?:function|filter)[ \t]+(?:\w+:)?(?<name>[\w-]+)` },
    { kind: 'type', pattern: raw`^[ \t]*(?:class|enum)[ \t]+(?<name>\w+)` },
  ],
  tests: [
    // Pester.
    { kind: 'test', pattern: raw`^[ \t]*it[ \t]+(?:-name[ \t]+)?(?=["'])` },
    { kind: 'suite', pattern: raw`^[ \t]*(?:describe|context)[ \t]+(?:-name[ \t]+)?(?=["'])` },
  ],
  // The first tag, and those behind it.
  tags: [
    raw`-tags?[ \t]+(?:@\()?(?=["'@(])`,
    raw`(?=["'])(?<=-tags?[ \t]+["'][^\n]{0,300},[ \t]{0,9})`,
  ],
}
