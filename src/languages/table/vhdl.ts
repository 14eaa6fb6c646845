import type { Language } from '../../model/language.ts'

const raw = String.raw

export const vhdl: Language = {
  name: 'vhdl',
  extensions: ['.vhd', '.vhdl'],
  ignoreCase: true,
  comments: [{ open: '--' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: '"', close: '"' },
    // Not the mark of an attribute: clk'event.
    { open: raw`(?<![\w)])'[^\n]'` },
  ],
  blocks: 'indentation',
  continues: raw`(?:begin|end|generic|port|is)\b|\)`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:pure[ \t]+|impure[ \t]+)?(?:function|procedure)[ \t]+(?<name>\w+)`,
    },
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?<name>\w+)[ \t]*:[ \t]*(?:postponed[ \t]+)?process\b`,
    },
    {
      kind: 'type',
      pattern: raw`^[ \t]*(?:entity|architecture|package(?:[ \t]+body)?|configuration)[ \t]+(?<name>\w+)(?=[ \t]+(?:is|of)\b)`,
    },
  ],
}
