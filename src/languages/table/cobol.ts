import type { Language } from '../../model/language.ts'

const raw = String.raw

export const cobol: Language = {
  name: 'cobol',
  extensions: ['.cob', '.cbl', '.cpy', '.cobol'],
  ignoreCase: true,
  // In fixed form an indicator in column 7, behind the numbers of the lines.
  comments: [{ open: raw`\*>` }, { open: raw`^[\d ]{6}[*/]` }],
  strings: [
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  blocks: 'indentation',
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[\d ]{7}(?!(?:exit|goback|stop|continue|end-\w+)\b)(?<name>[\d_-]*[a-z][\w-]*)(?=(?:[ \t]+section)?\.[ \t]*$)`,
    },
    { kind: 'type', pattern: raw`^[\d ]{7}program-id\.[ \t]+(?<name>[\w-]+)` },
  ],
}
