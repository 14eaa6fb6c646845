import type { Language } from '../../model/language.ts'

const raw = String.raw

export const verilog: Language = {
  name: 'verilog',
  extensions: ['.v', '.vh', '.sv', '.svh'],
  comments: [{ open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [{ open: '"', close: '"', escape: raw`\\` }],
  blocks: 'indentation',
  continues: raw`end\w*\b|\)`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:(?:virtual|static|local|protected|extern)[ \t]+)*(?:function|task)\b[^;(\n]*?\b(?<name>\w+)(?=[ \t]*[;(])`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:virtual[ \t]+)?(?:module|macromodule|interface|package|program|class|property|sequence|covergroup)[ \t]+(?:automatic[ \t]+|static[ \t]+)?(?<name>\w+)`,
    },
  ],
}
